// SPDX-License-Identifier: EPL-2.0
/** Questions about views. */
package org.kogai.diagram.view;
