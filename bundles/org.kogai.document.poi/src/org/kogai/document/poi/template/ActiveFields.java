// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Fields of Word that fetch something from outside or run something. */
final class ActiveFields {
    private static final Set<String> ACTIVE =
            Set.of(
                    "DDE",
                    "DDEAUTO",
                    "LINK",
                    "INCLUDETEXT",
                    "INCLUDEPICTURE",
                    "INCLUDE",
                    "IMPORT",
                    "DATABASE",
                    "RD",
                    "MACROBUTTON",
                    "EMBED",
                    "CONTROL");

    private static final Pattern ACTION =
            Pattern.compile("(?i)^ppaction://(program|macro|ole|media|file)");

    private ActiveFields() {}

    /** Codes of such fields in a part; a code may be cut into several runs. */
    static List<String> of(Document part) {
        List<String> codes = new ArrayList<>();
        Deque<StringBuilder> open = new ArrayDeque<>();
        for (Element element : Word.all(part.getDocumentElement(), ActiveFields::isOfField)) {
            if (Word.is(element, "fldSimple")) {
                add(Word.value(element, "instr").orElse(""), codes);
            } else if (Word.is(element, "instrText")) {
                if (!open.isEmpty()) {
                    open.peek().append(element.getTextContent());
                }
            } else if (Word.value(element, "fldCharType").orElse("").equals("begin")) {
                open.push(new StringBuilder());
            } else if (Word.value(element, "fldCharType").orElse("").equals("end")
                    && !open.isEmpty()) {
                add(open.pop().toString(), codes);
            }
        }
        open.forEach(code -> add(code.toString(), codes));
        return codes;
    }

    /** What a click in a presentation starts other than a way to a slide or an address. */
    static List<String> actions(Document part) {
        return Word.all(part.getDocumentElement(), element -> element.hasAttribute("action"))
                .stream()
                .map(element -> element.getAttribute("action"))
                .filter(action -> ACTION.matcher(action).find())
                .toList();
    }

    private static boolean isOfField(Element element) {
        return Word.is(element, "fldSimple")
                || Word.is(element, "instrText")
                || Word.is(element, "fldChar");
    }

    private static void add(String code, List<String> codes) {
        String first = code.strip().split("[\\s\"\\\\]", 2)[0].toUpperCase(Locale.ROOT);
        if (ACTIVE.contains(first)) {
            codes.add(code.strip());
        }
    }
}
