// SPDX-License-Identifier: EPL-2.0
/** GEF editor built from diagram descriptions. */
package org.kogai.diagram.ui;
