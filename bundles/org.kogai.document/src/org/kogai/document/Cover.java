// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import java.util.List;

/**
 * First page of a document.
 *
 * @param kind what the document is, for instance "Policy proposal"
 * @param title title
 * @param summary the whole in one sentence, empty for none
 * @param status state that must be seen, for instance "DRAFT", empty for none
 * @param facts label and value, one a line: country, date, audience
 */
public record Cover(
        String kind, String title, List<Inline> summary, String status, List<Fact> facts)
        implements Block {
    public Cover {
        summary = List.copyOf(summary);
        facts = List.copyOf(facts);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.cover(this);
    }
}
