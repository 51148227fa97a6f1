// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.kogai.diagram.paint.PngWriter;
import org.kogai.diagram.paint.Scene;
import org.kogai.diagram.paint.Scenes;
import org.kogai.diagram.paint.SvgWriter;
import org.kogai.diagram.ui.commands.EmfCommand;
import org.kogai.diagram.ui.parts.Sheet;
import org.kogai.diagram.views.DDiagramElement;
import org.kogai.diagram.views.DEdge;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What goes to the clipboard and comes from it. */
final class CopyPaste {
    /** Two pixels of the picture for one of the diagram, so that it is sharp on a slide. */
    private static final double SHARP = 2;

    /** Pixels of a picture that other programs still take from a clipboard. */
    private static final double MOST_PIXELS = 40_000_000;

    private final Sheet sheet;
    private final GraphicalViewer viewer;
    private final Selected selected;

    CopyPaste(Sheet sheet, GraphicalViewer viewer) {
        this.sheet = sheet;
        this.viewer = viewer;
        this.selected = new Selected(viewer);
    }

    boolean canCopy() {
        return !copied().isEmpty();
    }

    /** Nodes that are selected, without those inside others of them. */
    private List<DDiagramElement> copied() {
        List<DDiagramElement> views = selected.views();
        return views.stream()
                .filter(view -> !(view instanceof DEdge))
                .filter(view -> !EcoreUtil.isAncestor(views, view.eContainer()))
                .toList();
    }

    /** Elements for other diagrams, their names for other programs. */
    void copy() {
        List<DDiagramElement> views = copied();
        String names =
                views.stream()
                        .map(Popups::label)
                        .collect(Collectors.joining(System.lineSeparator()));
        put(
                new Object[] {views, names.isEmpty() ? " " : names},
                ViewTransfer.INSTANCE,
                TextTransfer.getInstance());
    }

    /**
     * The whole diagram, as it is shown, as pixels and as a drawing; each program takes what it
     * can.
     */
    void copyPicture() {
        Scene scene = Scenes.of(sheet.shown());
        double pixels = scene.width() * scene.height();
        double scale = Math.min(SHARP, Math.sqrt(MOST_PIXELS / Math.max(1, pixels)));
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            PngWriter.write(scene, scale, png);
            ImageData image = new ImageData(new ByteArrayInputStream(png.toByteArray()));
            put(
                    new Object[] {image, SvgWriter.text(scene).getBytes(StandardCharsets.UTF_8)},
                    ImageTransfer.getInstance(),
                    SvgTransfer.INSTANCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(Object[] contents, Transfer... transfers) {
        Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
        clipboard.setContents(contents, transfers);
        clipboard.dispose();
    }

    private List<?> clipboardViews() {
        Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
        Object contents = clipboard.getContents(ViewTransfer.INSTANCE);
        clipboard.dispose();
        return contents instanceof List<?> views ? views : List.of();
    }

    /** Copies of the elements into the selected view, or else into the diagram. */
    void paste() {
        CompoundCommand command = new CompoundCommand();
        for (Object view : clipboardViews()) {
            pasting((DDiagramElement) view).ifPresent(command::append);
        }
        if (!command.isEmpty() && command.canExecute()) {
            viewer.getEditDomain().getCommandStack().execute(new EmfCommand(command));
            Created.select(viewer, sheet.runtime().createdViews());
        }
    }

    private Optional<Command> pasting(DDiagramElement view) {
        if (view.getTarget() == null || view.getTarget().eResource() == null) {
            return Optional.empty();
        }
        return sheet.runtime().paste(sheet.diagram(), view, container(view));
    }

    /** A view that is still selected after it was copied is not the place to paste into. */
    private EObject container(DDiagramElement copied) {
        List<DDiagramElement> views = selected.views();
        return views.size() == 1 && views.get(0) != copied ? views.get(0) : sheet.diagram();
    }
}
