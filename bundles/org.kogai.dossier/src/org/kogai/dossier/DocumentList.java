// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import org.kogai.model.governance.policy.PolicyProposal;
import org.kogai.semantics.Governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the documents that can be made and gives each a name. */
final class DocumentList {
    private DocumentList() {}

    static List<DocumentItem> of(Governance model) {
        List<DocumentItem> items = new ArrayList<>();
        for (PolicyProposal proposal : model.proposals().toList()) {
            String key = DocumentKind.PROPOSAL.key();
            String name = items.isEmpty() ? key : key + "-" + (items.size() + 1);
            items.add(new DocumentItem(name, DocumentKind.PROPOSAL, Optional.of(proposal)));
        }
        items.add(item(DocumentKind.REGISTERS));
        items.add(item(DocumentKind.DIAGRAM_DECK));
        return items;
    }

    private static DocumentItem item(DocumentKind kind) {
        return new DocumentItem(kind.key(), kind, Optional.empty());
    }
}
