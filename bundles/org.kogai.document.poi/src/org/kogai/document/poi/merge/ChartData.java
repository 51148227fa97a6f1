// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.kogai.document.poi.wordml.Digest;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

import java.util.ArrayList;
import java.util.List;

/** What a chart tells, however a program writes it. */
final class ChartData {
    private static final String NAMESPACE =
            "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private ChartData() {}

    /** Digest of the words and figures of a chart. */
    static String of(Document chart) {
        List<String> values = new ArrayList<>();
        NodeList found = chart.getElementsByTagNameNS(NAMESPACE, "v");
        for (int i = 0; i < found.getLength(); i++) {
            values.add(plain(found.item(i).getTextContent().strip()));
        }
        values.sort(null);
        return Digest.of(String.join("\n", values));
    }

    private static String plain(String value) {
        try {
            return Double.toString(Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return value;
        }
    }
}
