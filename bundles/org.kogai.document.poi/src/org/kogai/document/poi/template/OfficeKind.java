// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.template.TemplateRefusal;

/** Formats that templates can have. */
enum OfficeKind {
    WORD("document.main+xml", "wordprocessingml.template", ".dotx", TemplateRefusal.Kind.NOT_DOCX),
    SLIDES(
            "presentation.main+xml",
            "presentationml.template",
            ".potx",
            TemplateRefusal.Kind.NOT_PPTX);

    private final String main;
    private final String template;
    private final String templateExtension;
    private final TemplateRefusal.Kind otherwise;

    OfficeKind(
            String main,
            String template,
            String templateExtension,
            TemplateRefusal.Kind otherwise) {
        this.main = main;
        this.template = template;
        this.templateExtension = templateExtension;
        this.otherwise = otherwise;
    }

    /** Whether a media type is that of the main part. */
    boolean isMain(String type) {
        return type.endsWith(main);
    }

    /** Whether a media type is that of a format which opens as a new file. */
    boolean isTemplate(String type) {
        return type.contains(template);
    }

    /** Extension of that format. */
    String templateExtension() {
        return templateExtension;
    }

    /** Why another file is refused. */
    TemplateRefusal.Kind otherwise() {
        return otherwise;
    }
}
