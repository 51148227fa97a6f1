// SPDX-License-Identifier: EPL-2.0
/** Questions about a model, one small class per question. */
package org.kogai.semantics;
