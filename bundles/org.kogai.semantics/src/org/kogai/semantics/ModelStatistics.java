// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics;

import org.eclipse.emf.ecore.EObject;
import org.kogai.model.governance.Citation;
import org.kogai.model.governance.Confidence;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.LocalizedText;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much a model holds.
 *
 * @param elements elements of all kinds
 * @param citations pointers into sources
 * @param byConfidence elements by how well they are supported
 * @param textsByLanguage names and texts by BCP 47 tag, in alphabetical order
 */
public record ModelStatistics(
        int elements,
        int citations,
        Map<Confidence, Integer> byConfidence,
        Map<String, Integer> textsByLanguage) {

    /** Counts all files of a project. */
    public static ModelStatistics of(Governance governance) {
        int elements = 0;
        int citations = 0;
        Map<Confidence, Integer> confidence = new EnumMap<>(Confidence.class);
        Map<String, Integer> languages = new TreeMap<>();
        for (EObject root : governance.workspaces()) {
            Iterable<EObject> contents = root::eAllContents;
            for (EObject object : contents) {
                if (object instanceof Element element) {
                    elements++;
                    confidence.merge(element.getConfidence(), 1, Integer::sum);
                } else if (object instanceof Citation) {
                    citations++;
                } else if (object instanceof LocalizedText text) {
                    languages.merge(String.valueOf(text.getLanguage()), 1, Integer::sum);
                }
            }
        }
        return new ModelStatistics(elements, citations, confidence, languages);
    }
}
