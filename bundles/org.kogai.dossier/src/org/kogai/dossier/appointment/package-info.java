// SPDX-License-Identifier: EPL-2.0
/** Rule sets that come with the product, applied to registers of factories in files. */
package org.kogai.dossier.appointment;
