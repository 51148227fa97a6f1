// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.problems;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.kogai.model.edit.Labels;
import org.kogai.semantics.validation.Finding;
import org.kogai.semantics.validation.Severity;
import org.kogai.workbench.project.Project;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One line of the Problems view.
 *
 * @param severity weight
 * @param message what is wrong
 * @param element what it is about; absent for files that cannot be read
 * @param elementName its name, empty when absent
 * @param file file name
 * @param rule rule that it breaks, empty when it is no rule
 * @param explanation why, and what to do
 * @param finding what the rule found; absent when it is no rule
 */
record Problem(
        Severity severity,
        String message,
        Optional<EObject> element,
        String elementName,
        String file,
        String rule,
        String explanation,
        Optional<Finding> finding)
        implements IAdaptable {

    /** A finding as a line. */
    static Problem of(Finding finding, Labels labels, String reader) {
        EObject element = finding.element();
        return new Problem(
                finding.rule().severity(),
                finding.message(reader),
                Optional.of(element),
                labels.of(element),
                element.eResource() == null ? "" : Project.fileName(element.eResource()),
                finding.rule().id(),
                finding.rule().explanation(reader) + "\n" + finding.rule().source(),
                Optional.of(finding));
    }

    /** A file that cannot be read as a line. */
    static Problem unreadable(Path file, String message, String remedy) {
        return new Problem(
                Severity.ERROR,
                message,
                Optional.empty(),
                "",
                file.getFileName().toString(),
                "",
                remedy,
                Optional.empty());
    }

    /** The change that mends it, where only one is right. */
    Optional<Fix> fix(String reader) {
        return finding.flatMap(found -> Fix.of(found, reader));
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return element.filter(type::isInstance).map(type::cast).orElse(null);
    }
}
