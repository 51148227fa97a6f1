// SPDX-License-Identifier: EPL-2.0
/** Item providers, labels and icons of the governance model. */
package org.kogai.model.edit;
