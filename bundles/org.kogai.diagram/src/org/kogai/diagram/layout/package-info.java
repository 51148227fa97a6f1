// SPDX-License-Identifier: EPL-2.0
/** Places nodes and routes edges without a display. */
package org.kogai.diagram.layout;
