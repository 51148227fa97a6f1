// SPDX-License-Identifier: EPL-2.0
/** Makes views from a description and a model. */
package org.kogai.diagram.refresh;
