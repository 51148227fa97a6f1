// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.table;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.kogai.diagram.sheet.Refusal;
import org.kogai.workbench.Messages;

import java.util.List;
import java.util.stream.Collectors;

/** Tells why texts were not taken, each with its place and a remedy. */
final class Refusals {
    private static final int MOST = 10;
    private static final int MOST_CHOICES = 8;

    private Refusals() {}

    static void tell(Shell shell, List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            MessageDialog.openError(shell, Messages.of("table.refused.title"), text(refusals));
        }
    }

    /** All that was refused, as far as a person can read it. */
    static String text(List<Refusal> refusals) {
        String lines =
                refusals.stream()
                        .limit(MOST)
                        .map(refusal -> "• " + text(refusal))
                        .collect(Collectors.joining("\n"));
        String more =
                refusals.size() > MOST
                        ? "\n" + Messages.of("table.refused.more", refusals.size() - MOST)
                        : "";
        return Messages.of("table.refused") + "\n\n" + lines + more;
    }

    private static String text(Refusal refusal) {
        String place = Messages.of("table.place", refusal.line(), refusal.column());
        String choices =
                refusal.choices().stream().limit(MOST_CHOICES).collect(Collectors.joining(", "));
        String rest = refusal.choices().size() > MOST_CHOICES ? ", …" : "";
        return Messages.of(
                "table.refused." + refusal.reason(), place, refusal.text(), choices + rest);
    }
}
