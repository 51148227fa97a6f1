// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.kogai.diagram.views.DSemanticDiagram;
import org.kogai.model.edit.Labels;
import org.kogai.workbench.Icons;
import org.kogai.workbench.Messages;
import org.kogai.workbench.explorer.Node.DiagramKind;
import org.kogai.workbench.explorer.Node.Diagrams;
import org.kogai.workbench.explorer.Node.ModelFile;
import org.kogai.workbench.explorer.Node.Output;
import org.kogai.workbench.explorer.Node.PossibleDiagram;
import org.kogai.workbench.explorer.Node.PossibleDocument;
import org.kogai.workbench.explorer.Node.ReferredProject;
import org.kogai.workbench.explorer.Node.TableKind;
import org.kogai.workbench.explorer.Node.TableNode;
import org.kogai.workbench.explorer.Node.Tables;
import org.kogai.workbench.export.DocumentLabels;
import org.kogai.workbench.project.Project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/** Texts and icons of the explorer. */
final class ExplorerLabels extends LabelProvider implements IStyledLabelProvider {
    private final Supplier<Labels> labels;

    ExplorerLabels(Supplier<Labels> labels) {
        this.labels = labels;
    }

    @Override
    public String getText(Object node) {
        return getStyledText(node).getString();
    }

    @Override
    public StyledString getStyledText(Object node) {
        if (node instanceof Project project) {
            return new StyledString((project.isDirty() ? "*" : "") + project.name());
        }
        if (node instanceof ModelFile file) {
            return new StyledString(Project.fileName(file.resource()));
        }
        if (node instanceof DSemanticDiagram diagram) {
            return new StyledString(name(diagram));
        }
        if (node instanceof PossibleDiagram diagram) {
            return new StyledString(
                    Messages.of("explorer.create", labels.get().of(diagram.target())),
                    StyledString.QUALIFIER_STYLER);
        }
        if (node instanceof ReferredProject referred) {
            return new StyledString(referred.folder().getFileName().toString())
                    .append("  " + Messages.of("explorer.referred"), StyledString.QUALIFIER_STYLER);
        }
        if (node instanceof TableNode table) {
            return new StyledString(labels.get().of(table.target()));
        }
        if (node instanceof EObject element) {
            return element(element);
        }
        return new StyledString(plain((Node) node));
    }

    private String name(DSemanticDiagram diagram) {
        return Project.name(diagram).orElseGet(() -> labels.get().of(diagram.getTarget()));
    }

    private StyledString element(EObject element) {
        StyledString text = new StyledString(labels.get().of(element));
        return text.append("  " + labels.get().of(element.eClass()), StyledString.QUALIFIER_STYLER);
    }

    private static String plain(Node node) {
        if (node instanceof Diagrams) {
            return Messages.of("explorer.diagrams");
        }
        if (node instanceof DiagramKind kind) {
            return kind.project().label(kind.description());
        }
        if (node instanceof Tables) {
            return Messages.of("explorer.tables");
        }
        if (node instanceof TableKind kind) {
            return kind.project().label(kind.description());
        }
        if (node instanceof PossibleDocument document) {
            return DocumentLabels.of(document.item());
        }
        if (node instanceof Output output) {
            return output.path().getFileName().toString();
        }
        return Messages.of("explorer.documents");
    }

    @Override
    public Image getImage(Object node) {
        return node instanceof EObject element && !(element instanceof DSemanticDiagram)
                ? Icons.image(element.eClass())
                : Icons.image(icon(node));
    }

    private static String icon(Object node) {
        if (node instanceof Project || node instanceof ReferredProject) {
            return "project";
        }
        if (node instanceof ModelFile) {
            return "file";
        }
        if (node instanceof DSemanticDiagram) {
            return "diagram";
        }
        if (node instanceof PossibleDiagram) {
            return "newdiagram";
        }
        if (node instanceof Diagrams) {
            return "diagrams";
        }
        if (node instanceof DiagramKind) {
            return "description";
        }
        if (node instanceof Tables) {
            return "tables";
        }
        if (node instanceof TableKind || node instanceof TableNode) {
            return "table";
        }
        if (node instanceof PossibleDocument document) {
            return document.item().kind().extensions().get(0);
        }
        return node instanceof Output output ? icon(output.path()) : "documents";
    }

    private static String icon(Path path) {
        if (Files.isDirectory(path)) {
            return "project";
        }
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "docx" -> "docx";
            case "pptx" -> "pptx";
            case "xlsx" -> "xlsx";
            case "svg", "png" -> "image";
            default -> "output";
        };
    }
}
