// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.eclipse.emf.ecore.EClass;
import org.kogai.document.TemplateComposer;
import org.kogai.document.poi.template.WordTemplate;
import org.kogai.document.template.TemplateProblem;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.institutions.InstitutionsPackage;
import org.kogai.model.governance.institutions.Jurisdiction;
import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.semantics.Governance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes documents of templates. */
public final class TemplateGeneration {
    private final Governance model;
    private final List<DiagramItem> diagrams;
    private final List<DiagramItem> featured;
    private final DiagramPainter painter;

    TemplateGeneration(
            Governance model,
            List<DiagramItem> diagrams,
            List<DiagramItem> featured,
            DiagramPainter painter) {
        this.model = model;
        this.diagrams = diagrams;
        this.featured = featured;
        this.painter = painter;
    }

    /**
     * Checks a template for this project.
     *
     * @throws org.kogai.document.template.UnusableTemplateException when it is none
     * @throws IOException when it cannot be read
     */
    public TemplateReport check(Path file) throws IOException {
        return new TemplateReport(file, WordTemplate.read(file).check(Templates.names(diagrams)));
    }

    /**
     * Stages the document NAME.LANGUAGE.docx, where NAME is that of the template. A template with
     * mistakes gives none; with mistakes, and with values that the model does not have, a copy of
     * the template with comments is staged beside it.
     *
     * @param file the template
     * @param element name, code or identity of the element that the document is about; none for the
     *     first that fits the template
     * @throws org.kogai.document.template.UnusableTemplateException when the file is no template
     * @throws UnknownNameException when there is no such element
     * @throws CancelledException when it was cancelled
     * @throws OutputException when a file cannot be written
     * @throws IOException when the template cannot be read
     */
    public TemplateReport generate(
            Path file,
            Optional<String> element,
            Edition edition,
            OutputFolder out,
            Progress progress)
            throws IOException {
        WordTemplate template = WordTemplate.read(file);
        String name = name(file, edition.language());
        TemplateReport report = new TemplateReport(file, template.check(Templates.names(diagrams)));
        if (!report.hasErrors()) {
            Element subject = subject(template.type(), element);
            progress.working(Progress.Work.COMPOSE, name, 0, 1);
            TemplateGeneration source = this;
            if (edition.omissions().contains(Omission.DOUBTS)) {
                ConfirmedModel confirmed = new ConfirmedModel(model, List.of(subject));
                source =
                        new TemplateGeneration(confirmed.governance(), diagrams, featured, painter);
                subject = confirmed.copy(subject);
            }
            List<TemplateProblem> missing =
                    source.write(template, subject, edition, name, out, progress);
            report =
                    new TemplateReport(
                            file,
                            Stream.concat(report.problems().stream(), missing.stream()).toList());
        }
        if (!report.problems().isEmpty()) {
            Templates.writeChecked(report, name, edition.language(), out);
        }
        return report;
    }

    private static String name(Path file, String language) {
        String name = Templates.name(file);
        return name.endsWith("." + language) ? name : name + "." + language;
    }

    private List<TemplateProblem> write(
            WordTemplate template,
            Element subject,
            Edition edition,
            String name,
            OutputFolder out,
            Progress progress)
            throws IOException {
        TemplatePictures pictures =
                new TemplatePictures(painter, subject, country(subject), edition, progress);
        TemplateComposer composer =
                new TemplateComposer(
                        model,
                        subject,
                        edition.language(),
                        edition.date(),
                        template.listsSources()
                                && !edition.omissions().contains(Omission.CITATIONS),
                        () -> pictures.ofCountry(featured));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<TemplateProblem> missing =
                template.write(
                        composer,
                        diagram -> pictures.named(diagram, diagrams),
                        edition.date(),
                        bytes);
        progress.check();
        out.rewrite(name + ".docx", bytes::writeTo, edition);
        return missing;
    }

    private Optional<Jurisdiction> country(Element subject) {
        return TemplateComposer.country(model, subject);
    }

    private Element subject(EClass type, Optional<String> name) {
        List<Element> fitting = model.elements().filter(type::isInstance).toList();
        Optional<Element> found =
                name.isPresent()
                        ? fitting.stream().filter(one -> isNamed(one, name.get())).findFirst()
                        : usual(type).or(() -> fitting.stream().findFirst());
        return found.orElseThrow(
                () ->
                        new UnknownNameException(
                                UnknownNameException.Kind.ELEMENT,
                                name.orElse(type.getName()),
                                fitting.stream().map(one -> one.label("en")).toList()));
    }

    /** The country of the first proposal, or else of the first diagram for readers. */
    private Optional<Element> usual(EClass type) {
        if (type != InstitutionsPackage.Literals.JURISDICTION) {
            return Optional.empty();
        }
        return Stream.concat(
                        model.proposals().map(PolicyProposal::getJurisdiction),
                        featured.stream().map(DiagramItem::target))
                .filter(Jurisdiction.class::isInstance)
                .map(Element.class::cast)
                .findFirst();
    }

    private static boolean isNamed(Element element, String name) {
        return name.equals(element.getId())
                || element instanceof Jurisdiction country && name.equals(country.getIsoCode())
                || element.getName().stream().anyMatch(text -> name.equals(text.getValue()));
    }
}
