// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.check;

import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

import java.util.ArrayList;
import java.util.List;

/** Holds each part against the types of Office Open XML (ECMA-376, transitional). */
final class ContentCheck implements HealthCheck {
    /** More of the same would not tell a person more. */
    private static final int MOST = 20;

    @Override
    public void check(OfficeParts file, Findings findings) {
        file.large().forEach(name -> findings.add(HealthRule.UNCHECKED_PART, name, ""));
        file.parts().stream()
                .filter(part -> part.contentType().contains("officedocument"))
                .forEach(part -> check(part, findings));
    }

    private static void check(OfficePart part, Findings findings) {
        XmlOptions options = new XmlOptions();
        List<XmlError> errors = new ArrayList<>();
        options.setErrorListener(errors);
        try {
            XmlObject content =
                    TypeSystemHolder.typeSystem.parse(
                            Compatibility.asOlderProgramsRead(part.xml()), null, options);
            if (content.schemaType().isNoType()
                    || content.schemaType().getDocumentElementName() == null) {
                return; // a part of a kind that the standard does not describe
            }
            content.validate(options);
        } catch (XmlException e) {
            errors.add(e.getError());
        }
        errors.stream()
                .limit(MOST)
                .forEach(
                        error ->
                                findings.add(
                                        HealthRule.VALID_CONTENT,
                                        part.name(),
                                        "",
                                        error.getMessage()));
    }
}
