// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.kogai.document.poi.wordml.Parts;
import org.kogai.document.template.TemplateRefusal;
import org.kogai.document.template.TemplateRefusal.Kind;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks for what a template must not hold: what runs and what is fetched from outside. */
final class TemplateGuard {
    private static final Pattern MACROS = Pattern.compile("vbaproject|vbadata|macroenabled");
    private static final Pattern OBJECTS =
            Pattern.compile("activex|oleobject|/embeddings/.*\\.bin");
    private static final Set<String> OBJECT_RELATIONS =
            Set.of("oleObject", "control", "aFChunk", "subDocument");
    private static final Pattern CLICKED = Pattern.compile("(?i)(https?|mailto):.*");

    private final OPCPackage file;
    private final OfficeKind kind;
    private final List<TemplateRefusal> refusals = new ArrayList<>();

    private TemplateGuard(OPCPackage file, OfficeKind kind) {
        this.file = file;
        this.kind = kind;
    }

    /** All reasons not to take a file; none for one that is right. */
    static List<TemplateRefusal> check(OPCPackage file, OfficeKind kind) {
        TemplateGuard guard = new TemplateGuard(file, kind);
        try {
            guard.format();
            for (PackagePart part : file.getParts()) {
                guard.part(part);
            }
            guard.relations("", file.getRelationships());
        } catch (InvalidFormatException e) {
            guard.refuse(Kind.DAMAGED, "", String.valueOf(e.getMessage()));
        }
        return guard.refusals;
    }

    private void format() {
        List<PackagePart> mains = file.getPartsByRelationshipType(Parts.OFFICE_DOCUMENT);
        String type = mains.size() == 1 ? mains.get(0).getContentType() : "";
        if (type.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            refuse(Kind.MACROS, "", type);
        } else if (kind.isTemplate(type)) {
            refuse(Kind.TEMPLATE_FORMAT, "", kind.templateExtension());
        } else if (!kind.isMain(type)) {
            refuse(kind.otherwise(), "", "");
        }
    }

    private void part(PackagePart part) throws InvalidFormatException {
        String name = part.getPartName().getName();
        String words = (name + " " + part.getContentType()).toLowerCase(Locale.ROOT);
        if (MACROS.matcher(words).find() && !words.contains("main+xml")) {
            refuse(Kind.MACROS, name, name);
        } else if (OBJECTS.matcher(words).find()) {
            refuse(Kind.EMBEDDED, name, name);
        }
        if (part.isRelationshipPart()) {
            return;
        }
        relations(name, part.getRelationships());
        // POI reads the core properties itself, and refuses document types there.
        if (part.getContentType().endsWith("xml") && !(part instanceof PackagePropertiesPart)) {
            content(name, part);
        }
    }

    private void relations(String part, Iterable<PackageRelationship> relations) {
        for (PackageRelationship relation : relations) {
            String type = relation.getRelationshipType();
            String kind = type.substring(type.lastIndexOf('/') + 1);
            String target = relation.getTargetURI().toString();
            boolean external = relation.getTargetMode() == TargetMode.EXTERNAL;
            boolean clicked = kind.equals("hyperlink") && CLICKED.matcher(target).matches();
            if (OBJECT_RELATIONS.contains(kind) || kind.equals("package") && !isChart(part)) {
                refuse(Kind.EMBEDDED, part, target);
            } else if (external && !clicked) {
                refuse(Kind.EXTERNAL, part, kind + " " + target);
            }
        }
    }

    /** Charts of Word keep their numbers in a workbook of their own. */
    private static boolean isChart(String part) {
        return part.contains("/charts/");
    }

    private void content(String name, PackagePart part) {
        try (InputStream in = part.getInputStream()) {
            Document xml = DocumentHelper.readDocument(in);
            ActiveFields.of(xml).forEach(code -> refuse(Kind.FIELD, name, code));
            ActiveFields.actions(xml).forEach(action -> refuse(Kind.FIELD, name, action));
        } catch (SAXException e) {
            String message = String.valueOf(e.getMessage());
            boolean type = message.contains("DOCTYPE");
            refuse(type ? Kind.DOCUMENT_TYPE : Kind.DAMAGED, name, message);
        } catch (IOException e) {
            refuse(Kind.DAMAGED, name, String.valueOf(e.getMessage()));
        }
    }

    private void refuse(Kind kind, String part, String value) {
        refusals.add(new TemplateRefusal(kind, part, value));
    }
}
