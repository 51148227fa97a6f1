// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.kogai.document.poi.template.SlideMaster;
import org.kogai.document.template.TemplateProblem;
import org.kogai.dossier.DocumentGeneration;
import org.kogai.dossier.DocumentItem;
import org.kogai.dossier.DocumentKind;
import org.kogai.dossier.Dossier;
import org.kogai.dossier.Edition;
import org.kogai.dossier.OutputFolder;
import org.kogai.dossier.Progress;
import org.kogai.dossier.TemplateReport;
import org.kogai.dossier.Templates;
import org.kogai.workbench.preferences.Languages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the documents and fills the templates that a person ticked. */
final class DocumentsWork implements MakeJob.Work {
    private final Order order;

    DocumentsWork(Order order) {
        this.order = order;
    }

    @Override
    public List<String> make(Dossier dossier, Edition edition, OutputFolder out, Progress progress)
            throws IOException {
        List<String> remarks = new ArrayList<>();
        DocumentGeneration generation = dossier.documentGeneration();
        Optional<Path> master = order.templates().stream().filter(Templates::isMaster).findFirst();
        boolean usable = master.isPresent() && isUsable(Templates.check(master.get()), remarks);
        if (usable) {
            generation = generation.with(SlideMaster.read(master.get()));
        }
        generation.generate(documents(dossier, usable), edition, out, progress);
        for (Path template : order.templates()) {
            if (!Templates.isMaster(template)) {
                isUsable(
                        dossier.templateGeneration()
                                .generate(template, Optional.empty(), edition, out, progress),
                        remarks);
            }
        }
        return remarks;
    }

    /** The ticked documents, and the slides that a master is for. */
    private List<DocumentItem> documents(Dossier dossier, boolean hasMaster) {
        return dossier.documents().stream()
                .filter(
                        item ->
                                order.names().contains(item.name())
                                        || hasMaster && item.kind() == DocumentKind.DIAGRAM_DECK)
                .toList();
    }

    private static boolean isUsable(TemplateReport report, List<String> remarks) {
        String file = report.template().getFileName().toString();
        report.problems().forEach(problem -> remarks.add(text(file, problem)));
        return !report.hasErrors();
    }

    private static String text(String file, TemplateProblem problem) {
        String language = Languages.reader();
        return file + ", " + problem.place().text(language) + ": " + problem.message(language);
    }
}
