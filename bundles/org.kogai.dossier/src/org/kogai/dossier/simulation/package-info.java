// SPDX-License-Identifier: EPL-2.0
/** Rule sets tried out on registers of factories. */
package org.kogai.dossier.simulation;
