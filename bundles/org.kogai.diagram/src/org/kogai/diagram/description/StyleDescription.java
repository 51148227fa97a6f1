// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

/** Style of a view. */
public sealed interface StyleDescription
        permits NodeStyleDescription, ContainerStyleDescription, EdgeStyleDescription {}
