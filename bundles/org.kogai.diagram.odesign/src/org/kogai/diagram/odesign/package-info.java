// SPDX-License-Identifier: EPL-2.0
/** Reads Sirius viewpoint specifications into diagram descriptions. */
package org.kogai.diagram.odesign;
