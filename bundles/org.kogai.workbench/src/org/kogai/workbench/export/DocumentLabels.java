// SPDX-License-Identifier: EPL-2.0
package org.kogai.workbench.export;

import org.kogai.dossier.DocumentItem;
import org.kogai.model.edit.Labels;
import org.kogai.workbench.Messages;
import org.kogai.workbench.preferences.Languages;

/** What documents are called. */
public final class DocumentLabels {
    private DocumentLabels() {}

    /** Name of a document: its kind and, for a proposal, what it proposes. */
    public static String of(DocumentItem item) {
        Labels labels = Languages.labels();
        String kind = Messages.of("document." + item.kind().key());
        return item.subject().map(it -> kind + ": " + labels.of(it)).orElse(kind);
    }
}
