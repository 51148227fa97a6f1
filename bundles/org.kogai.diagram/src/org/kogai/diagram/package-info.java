// SPDX-License-Identifier: EPL-2.0
/** Description, refresh, layout, tools and painting of diagrams on any metamodel. */
package org.kogai.diagram;
