// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class XmlTest {
    private static String written(Xml xml) {
        String text = new String(xml.bytes(), StandardCharsets.UTF_8);
        return text.substring(text.indexOf('\n') + 1);
    }

    @Test
    void escapesWhatIsMarkup() {
        Xml xml = new Xml().open("a", "b", "\"<&>\"").text("<&> \"").close();
        assertEquals("<a b=\"&quot;&lt;&amp;&gt;&quot;\">&lt;&amp;&gt; \"</a>", written(xml));
    }

    @Test
    void leavesOutCharactersThatXmlCannotHold() {
        assertEquals(
                "<a>xyz</a>", written(new Xml().open("a").text("x\u0000y\u0007z\uD800").close()));
    }

    @Test
    void keepsLettersBeyondTheBasicPlane() {
        assertTrue(written(new Xml().open("a").text("𠮷野家").close()).contains("𠮷野家"));
    }

    @Test
    void refusesToEndWithOpenElements() {
        Xml xml = new Xml().open("a");
        assertThrows(IllegalStateException.class, xml::bytes);
    }
}
