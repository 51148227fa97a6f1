// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import java.util.List;

/**
 * Somebody asked for a diagram, layer, table, document, language, proposal, sample, element or law
 * that is not there.
 */
public final class UnknownNameException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String name;
    private final transient List<String> known;

    public UnknownNameException(Kind kind, String name, List<String> known) {
        super(kind + " " + name + " " + known);
        this.kind = kind;
        this.name = name;
        this.known = List.copyOf(known);
    }

    /** What sort of thing was asked for. */
    public Kind kind() {
        return kind;
    }

    /** What was asked for. */
    public String name() {
        return name;
    }

    /** What could have been asked for. */
    public List<String> known() {
        return known;
    }

    /** What was asked for. */
    public enum Kind {
        DIAGRAM,
        DOCUMENT,
        FILTER,
        LAYER,
        LANGUAGE,
        PROPOSAL,
        SAMPLE,
        TABLE,
        ELEMENT,
        LAW
    }
}
