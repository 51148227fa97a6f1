// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

import java.util.List;

/** Documents that can be made from a project. */
public enum DocumentKind {
    /** Policy proposal as a text document. */
    PROPOSAL("proposal", "docx"),
    /** Report on a contract as a text document. */
    REPORT("report", "docx"),
    /** Summary of the report, a few slides. */
    SUMMARY("summary", "pptx"),
    /** Slides for one dialogue with a country. */
    DIALOGUE_SLIDES("dialogue-slides", "pptx"),
    /** Countries side by side, with the gaps that show. */
    COMPARISON("comparison", "pptx", "xlsx"),
    /** Official form on the state of information security, in Japanese. */
    SECURITY_STATUS("security-status", "docx"),
    /** Official form on how meetings were run, in Japanese. */
    MEETING_OPERATION_RECORD("meeting-operation-record", "docx"),
    /** List of information handlers with the information management chart, in Japanese. */
    INFORMATION_HANDLERS("information-handlers", "docx", "xlsx"),
    /** Agenda of a meeting. */
    AGENDA("agenda", "docx"),
    /** Minutes of a meeting. */
    MINUTES("minutes", "docx"),
    /** Programme of a seminar. */
    SEMINAR_PROGRAMME("seminar-programme", "docx"),
    /** Itinerary of an invitation, day by day. */
    ITINERARY("itinerary", "docx"),
    /** Registers of all that the model holds, as a workbook. */
    REGISTERS("registers", "xlsx"),
    /** All diagrams as slides. */
    DIAGRAM_DECK("diagram-deck", "pptx");

    private final String key;
    private final List<String> extensions;

    DocumentKind(String key, String... extensions) {
        this.key = key;
        this.extensions = List.of(extensions);
    }

    /** Name on the command line. */
    public String key() {
        return key;
    }

    /** Whether it has the wording that the specification fixes, which is Japanese. */
    public boolean isOfficialForm() {
        return this == SECURITY_STATUS
                || this == MEETING_OPERATION_RECORD
                || this == INFORMATION_HANDLERS;
    }

    /**
     * Whether a Word file or deck of it keeps what a person did in an earlier one. The list of
     * information handlers does not: who has left it must be gone.
     */
    boolean keepsEdits() {
        return this != INFORMATION_HANDLERS;
    }

    /** Extensions of its files, without the dot, the main one first. */
    public List<String> extensions() {
        return extensions;
    }
}
