// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import java.util.function.UnaryOperator;

/**
 * Words that are put into a document, in its language.
 *
 * @param aside heading above what has lost its place
 * @param under tells from a heading that something stood under it
 */
public record MergeWords(String aside, UnaryOperator<String> under) {}
