// SPDX-License-Identifier: EPL-2.0
package org.kogai.model;

import org.eclipse.emf.ecore.xmi.XMIException;

/** A fault that EMF itself would not notice, in the form in which EMF collects them. */
final class FileProblemException extends XMIException {
    private static final long serialVersionUID = 1L;

    private final transient LoadProblem problem;

    FileProblemException(LoadProblem problem, String location) {
        super(problem.toString(), location, problem.line(), 0);
        this.problem = problem;
    }

    LoadProblem problem() {
        return problem;
    }
}
