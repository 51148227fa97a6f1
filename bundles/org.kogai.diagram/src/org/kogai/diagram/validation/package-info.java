// SPDX-License-Identifier: EPL-2.0
/** Checks what a diagram shows by the rules of its specification. */
package org.kogai.diagram.validation;
