// SPDX-License-Identifier: EPL-2.0
/** Expressions of a specification and the services that they call. */
package org.kogai.diagram.expression;
