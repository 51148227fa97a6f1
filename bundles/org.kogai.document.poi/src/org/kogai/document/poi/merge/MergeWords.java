// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import java.util.function.UnaryOperator;

/**
 * Words that are put into a document, in its language.
 *
 * @param language BCP 47 tag
 * @param aside heading above what has lost its place
 * @param under tells from a heading that something stood under it
 */
public record MergeWords(String language, String aside, UnaryOperator<String> under) {}
