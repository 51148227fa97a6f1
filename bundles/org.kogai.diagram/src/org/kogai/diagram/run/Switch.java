// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.run;

/**
 * A layer or a filter as a user sees it.
 *
 * @param name its name, which commands take
 * @param label its word for users
 * @param active whether it is on
 * @param elements how many elements it shows (layer) or hides (filter) while all others stay as
 *     they are
 */
public record Switch(String name, String label, boolean active, long elements) {}
