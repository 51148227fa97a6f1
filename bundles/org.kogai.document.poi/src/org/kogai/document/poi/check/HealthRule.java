// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

/** What is asked of an office file that leaves the house. */
public enum HealthRule {
    /** Each part holds what the types of Office Open XML (ECMA-376) allow. */
    VALID_CONTENT(Severity.ERROR),
    /** A part of a size that is not checked against the types. */
    UNCHECKED_PART(Severity.INFO),
    /** Ids that name one thing name only one; Word calls a file damaged otherwise. */
    UNIQUE_ID(Severity.ERROR),
    /** Fonts come with Office or stand on this machine. */
    KNOWN_FONT(Severity.WARNING),
    /** Pictures, charts and drawings can be read aloud. */
    ALTERNATIVE_TEXT(Severity.ERROR),
    /** A heading has something below it. */
    EMPTY_SECTION(Severity.WARNING),
    /** No place of a template was left open. */
    OPEN_PLACEHOLDER(Severity.ERROR),
    /** Links lead somewhere. */
    BROKEN_LINK(Severity.ERROR),
    /** Files can be sent by mail. */
    FILE_SIZE(Severity.WARNING),
    /** Nothing is fetched from outside when the file is opened. */
    EXTERNAL_REFERENCE(Severity.ERROR),
    /** The numbers of charts are in the file. */
    CHART_DATA(Severity.ERROR),
    /** Nothing in the file runs. */
    ACTIVE_CONTENT(Severity.ERROR),
    /** Personal data stand in the list of information handlers only. */
    PERSONAL_DATA(Severity.ERROR),
    /** Everything lies on its page or slide. */
    OFF_PAGE(Severity.ERROR),
    /** Words on slides can be read from the last row: 12 points or more. */
    SMALL_TEXT(Severity.WARNING),
    /** The file tells its title and language to screen readers. */
    UNDESCRIBED(Severity.WARNING),
    /** A text in a cell that a spreadsheet could take for a formula is marked as text. */
    FORMULA_TEXT(Severity.ERROR);

    private final Severity severity;

    HealthRule(Severity severity) {
        this.severity = severity;
    }

    /** How much a breach weighs. */
    public Severity severity() {
        return severity;
    }

    /** How much a breach of a rule weighs. */
    public enum Severity {
        /** The file must not go out. */
        ERROR,
        /** A person should look. */
        WARNING,
        /** For information. */
        INFO
    }
}
