// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.governance.Element;
import org.kogai.model.governance.law.Provision;
import org.kogai.semantics.Governance;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the registers share.
 *
 * @param model all files of the project
 * @param cells how values are worded
 * @param languages languages of the columns of names
 */
record RegisterFrame(Governance model, Cells cells, List<String> languages) {
    /** Width of a column of words from a list, in characters. */
    static final int WORD = 16;

    static final int DAY = 12;
    static final int COUNTRY = 22;
    static final int NAME = 34;

    RegisterFrame(Governance model, String language) {
        this(model, new Cells(language), RegisterLanguages.of(model, language));
    }

    /** A register that begins with the names. */
    <T extends Element> Register<T> register() {
        return new Register<T>(cells, languages).names();
    }

    <T extends Element> Stream<T> all(Class<T> type) {
        return model.elements().filter(type::isInstance).map(type::cast);
    }

    Value provisions(List<? extends Provision> provisions) {
        return Cells.words(new ProvisionWords(cells).of(provisions));
    }

    /** A column of names with a heading of its own. */
    Sheet.Column names(String key) {
        return Sheet.Column.of(cells.phrases().of(key), NAME);
    }
}
