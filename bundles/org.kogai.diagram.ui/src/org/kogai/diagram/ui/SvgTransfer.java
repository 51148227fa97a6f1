// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** A drawing on the clipboard under the name that drawing programs look for. */
final class SvgTransfer extends ByteArrayTransfer {
    static final SvgTransfer INSTANCE = new SvgTransfer();

    private static final String[] TYPES = {"image/svg+xml", "image/x-inkscape-svg"};
    private static final int[] IDS = {registerType(TYPES[0]), registerType(TYPES[1])};

    private SvgTransfer() {}

    @Override
    protected int[] getTypeIds() {
        return IDS.clone();
    }

    @Override
    protected String[] getTypeNames() {
        return TYPES.clone();
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
        super.javaToNative(object, data);
    }

    @Override
    protected Object nativeToJava(TransferData data) {
        return super.nativeToJava(data);
    }
}
