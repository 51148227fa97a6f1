// SPDX-License-Identifier: EPL-2.0
package org.kogai.diagram.ui;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.kogai.diagram.views.DDiagramElement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Views on the clipboard, for the editors of this process. */
final class ViewTransfer extends ByteArrayTransfer {
    static final ViewTransfer INSTANCE = new ViewTransfer();

    private static final String TYPE = "org.kogai.diagram.views";
    private static final int ID = registerType(TYPE);

    /** The clipboard holds the token; what it stands for stays here. */
    private String token = "";

    private List<DDiagramElement> views = List.of();

    private ViewTransfer() {}

    @Override
    protected int[] getTypeIds() {
        return new int[] {ID};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {TYPE};
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
        List<?> given = (List<?>) object;
        views = given.stream().map(DDiagramElement.class::cast).toList();
        token = UUID.randomUUID().toString();
        super.javaToNative(token.getBytes(StandardCharsets.US_ASCII), data);
    }

    /** The views, or none when another process or an earlier one put them there. */
    @Override
    protected Object nativeToJava(TransferData data) {
        byte[] bytes = (byte[]) super.nativeToJava(data);
        boolean own =
                bytes != null && token.equals(new String(bytes, StandardCharsets.US_ASCII).strip());
        return own ? views : List.of();
    }
}
