// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

/**
 * Something that can be made.
 *
 * @param name name in the dossier
 * @param label what a person reads
 * @param icon icon of the workbench
 * @param chosen whether it is chosen to begin with
 */
record Offer(String name, String label, String icon, boolean chosen) {}
