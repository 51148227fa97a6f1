// SPDX-License-Identifier: EPL-2.0
/** Open, save and the command stack of one project. */
package org.kogai.session;
