// SPDX-License-Identifier: EPL-2.0
/** The model as of a date and with a proposal: views of one model, not copies. */
package org.kogai.semantics.time;
