// SPDX-License-Identifier: EPL-2.0
package org.kogai.dossier;

/** Documents that can be made from a project. */
public enum DocumentKind {
    /** Policy proposal as a text document. */
    PROPOSAL("proposal", "docx"),
    /** Report on a contract as a text document. */
    REPORT("report", "docx"),
    /** Official form on the state of information security, in Japanese. */
    SECURITY_STATUS("security-status", "docx"),
    /** Official form on how meetings were run, in Japanese. */
    MEETING_OPERATION_RECORD("meeting-operation-record", "docx"),
    /** List of information handlers with the information management chart, in Japanese. */
    INFORMATION_HANDLERS("information-handlers", "docx"),
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
    private final String extension;

    DocumentKind(String key, String extension) {
        this.key = key;
        this.extension = extension;
    }

    /** Name on the command line. */
    public String key() {
        return key;
    }

    /** Extension of the file, without the dot. */
    public String extension() {
        return extension;
    }
}
