// SPDX-License-Identifier: EPL-2.0
/** Sheet with all features of the selected element. */
package org.kogai.workbench.properties;
