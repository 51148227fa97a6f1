// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;

/** Remembers where the palette is and how wide; at first it is open at the right. */
final class PaletteMemory implements FlyoutPreferences {
    private static final int WIDTH = 190;

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.kogai.diagram.ui");

    @Override
    public int getDockLocation() {
        return node.getInt("palette.dock", PositionConstants.EAST);
    }

    @Override
    public int getPaletteState() {
        return node.getInt("palette.state", FlyoutPaletteComposite.STATE_PINNED_OPEN);
    }

    @Override
    public int getPaletteWidth() {
        return node.getInt("palette.width", WIDTH);
    }

    @Override
    public void setDockLocation(int location) {
        node.putInt("palette.dock", location);
    }

    @Override
    public void setPaletteState(int state) {
        node.putInt("palette.state", state);
    }

    @Override
    public void setPaletteWidth(int width) {
        node.putInt("palette.width", width);
    }
}
