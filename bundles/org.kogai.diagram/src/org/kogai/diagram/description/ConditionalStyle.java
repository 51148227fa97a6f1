// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.description;

/**
 * Style that holds while its predicate does; the first true one wins.
 *
 * @param predicate self = target
 * @param style the style
 */
public record ConditionalStyle<S extends StyleDescription>(Expression predicate, S style) {}
