// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.template;

/**
 * Placeholder where it stands in a template.
 *
 * @param number its number in the template, from 0, in reading order
 * @param placeholder what it says
 * @param place where it stands
 */
public record TemplateMark(int number, Placeholder placeholder, TemplatePlace place) {
    /** A problem with it. */
    public TemplateProblem problem(TemplateProblem.Kind kind, String... values) {
        return new TemplateProblem(kind, number, place, java.util.List.of(values));
    }
}
