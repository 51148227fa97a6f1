// SPDX-License-Identifier: EPL-2.0
/** Immutable blocks and the composers that make them from a model. */
package org.kogai.document;
