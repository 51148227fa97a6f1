// SPDX-License-Identifier: EPL-2.0
package org.kogai.session;

import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.kogai.model.LoadProblem;
import org.kogai.model.LoadProblems;
import org.kogai.session.ProjectProblem.Kind;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads all files of a project and gathers what is wrong with any of them. */
final class ProjectLoader {
    private final Formats formats;
    private final ResourceSet set;
    private final Map<Path, FileStamp> stamps = new LinkedHashMap<>();
    private final List<ProjectProblem> problems = new ArrayList<>();

    ProjectLoader(Formats formats, ResourceSet set) {
        this.formats = formats;
        this.set = set;
    }

    /**
     * Reads the files of a project into the resource set, and the models of the projects that they
     * refer to.
     *
     * @return what each file looked like
     * @throws ProjectException with all problems of all files
     */
    Map<Path, FileStamp> load(Path folder, List<Path> files) {
        files.forEach(this::load);
        if (problems.isEmpty()) {
            loadSiblings(folder);
        }
        if (problems.isEmpty()) {
            problems.addAll(new CrossFileCheck(set).problems());
        }
        if (!problems.isEmpty()) {
            throw new ProjectException(problems);
        }
        return stamps;
    }

    private void loadSiblings(Path folder) {
        SiblingProjects siblings = new SiblingProjects(folder);
        Set<Path> known = new HashSet<>();
        // the list grows while it is gone through: siblings may refer to siblings
        for (int i = 0; i < set.getResources().size(); i++) {
            siblings.referredTo(set.getResources().get(i)).stream()
                    .filter(known::add)
                    .flatMap(sibling -> new ProjectFolder(sibling, formats).files().stream())
                    .filter(Formats::isModel)
                    .forEach(this::load);
        }
    }

    private void load(Path file) {
        Resource resource = formats.resource(file);
        set.getResources().add(resource);
        try {
            byte[] content = Files.readAllBytes(file);
            stamps.put(file, FileStamp.of(file, content));
            resource.load(new ByteArrayInputStream(content), Map.of());
        } catch (IOException | WrappedException e) {
            // EMF wraps what goes wrong inside the parser; the resource has noted the details.
            note(file, LoadProblems.of(resource));
        }
    }

    private void note(Path file, List<LoadProblem> found) {
        if (found.isEmpty()) {
            problems.add(ProjectProblem.of(Kind.UNREADABLE, file));
        }
        found.forEach(problem -> problems.add(ProjectProblem.of(problem, file)));
    }
}
