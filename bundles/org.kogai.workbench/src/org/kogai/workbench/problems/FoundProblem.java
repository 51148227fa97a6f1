// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.problems;

import org.eclipse.emf.ecore.EObject;
import org.kogai.diagram.ui.Mark;
import org.kogai.model.edit.Labels;
import org.kogai.semantics.validation.Finding;
import org.kogai.semantics.validation.Severity;
import org.kogai.workbench.project.Project;

import java.util.Optional;

/**
 * What a rule found.
 *
 * @param finding what it is
 * @param labels names elements for the reader
 * @param reader BCP 47 tag of the reader's language
 */
record FoundProblem(Finding finding, Labels labels, String reader) implements Problem {
    private record Sentence(Finding finding, String reader) implements Mark.Words {
        @Override
        public String text() {
            return finding.message(reader);
        }
    }

    /** The sign of the problem at views of its element. */
    Mark mark() {
        return new Mark(Mark.Severity.valueOf(severity().name()), new Sentence(finding, reader));
    }

    @Override
    public Severity severity() {
        return finding.rule().severity();
    }

    @Override
    public String message() {
        return finding.message(reader);
    }

    @Override
    public Optional<EObject> element() {
        return Optional.of(finding.element());
    }

    @Override
    public String elementName() {
        return labels.of(finding.element());
    }

    @Override
    public String file() {
        EObject element = finding.element();
        return element.eResource() == null ? "" : Project.fileName(element.eResource());
    }

    @Override
    public String rule() {
        return finding.rule().id();
    }

    @Override
    public String explanation() {
        return finding.rule().explanation(reader) + "\n" + finding.rule().source();
    }

    @Override
    public Optional<Fix> fix() {
        return Fix.of(finding, reader);
    }
}
