// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.project;

import org.kogai.session.ProjectProblem;

import java.nio.file.Path;
import java.util.List;

/**
 * A project that could not be opened.
 *
 * @param folder where it lies
 * @param problems why
 */
public record UnreadableProject(Path folder, List<ProjectProblem> problems) {}
