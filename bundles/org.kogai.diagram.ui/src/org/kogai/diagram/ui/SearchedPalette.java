// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import java.util.Optional;

/** A palette below a field in which tools are sought; Enter takes the best. */
final class SearchedPalette extends PaletteViewerProvider {
    private final ToolPalette palette;

    SearchedPalette(EditDomain domain, ToolPalette palette) {
        super(domain);
        this.palette = palette;
    }

    /** GEF takes the parent of the viewer's control for the palette when it is not its own. */
    @Override
    public PaletteViewer createPaletteViewer(Composite parent) {
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 2).applyTo(frame);
        Text field = new Text(frame, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Texts.of("palette.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        PaletteViewer viewer = new PaletteViewer();
        viewer.createControl(frame);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        configurePaletteViewer(viewer);
        hookPaletteViewer(viewer);
        field.addModifyListener(event -> palette.filter(field.getText()));
        field.addListener(SWT.DefaultSelection, event -> take(viewer, field));
        return viewer;
    }

    private void take(PaletteViewer viewer, Text field) {
        Optional<ToolEntry> best = palette.filter(field.getText());
        best.filter(tool -> !field.getText().isBlank()).ifPresent(viewer::setActiveTool);
    }
}
