// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.model.governance.Element;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A document that can be made.
 *
 * @param name unique name in the project, such as proposal or, for the second one, proposal-2
 * @param kind what it is
 * @param subject element that it is about, such as a proposal or a meeting; none when it is about
 *     the whole project
 */
public record DocumentItem(String name, DocumentKind kind, Optional<Element> subject) {
    /** The same about what its subject is mapped to. */
    DocumentItem about(UnaryOperator<Element> mapping) {
        return new DocumentItem(name, kind, subject.map(mapping));
    }

    /** Name of the file in this language, with one of the extensions of its kind. */
    public String fileName(String language, String extension) {
        return name + "." + language + "." + extension;
    }
}
