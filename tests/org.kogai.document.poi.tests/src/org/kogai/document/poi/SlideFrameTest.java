// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.kogai.document.BulletContent;
import org.kogai.document.BulletContent.Bullet;
import org.kogai.document.Deck;
import org.kogai.document.Slide;
import org.kogai.document.SlideContent;
import org.kogai.document.TitleContent;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Long titles and long headings of points. */
class SlideFrameTest {
    private static final String LONG = "Organisations for pollution control ".repeat(8).strip();

    private static Slide slide(String title, SlideContent content) {
        return new Slide(title, "", "", "", content, List.of());
    }

    @Test
    void aFirstTitleThatNoSizeFitsHasTheSmallest() throws IOException {
        Slide slide = slide(LONG, new TitleContent());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PptxWriter()
                .write(new Deck("Deck", "en", LocalDate.of(2026, 3, 26), List.of(slide)), out);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
            XSLFTextShape title = (XSLFTextShape) show.getSlides().get(0).getShapes().get(0);
            assertEquals(28, title.getTextParagraphs().get(0).getTextRuns().get(0).getFontSize());
        }
    }

    @Test
    void aLongHeadingThatStandsAgainHasRoom() {
        List<Bullet> points = new ArrayList<>(Collections.nCopies(40, new Bullet("Point", 1)));
        points.add(0, new Bullet(LONG, 0));
        SlidePages pages = new SlidePages(SlideSize.USUAL.body(), SlideSize.USUAL.room(), "en");
        List<Slide> slides = pages.of(slide("Questions", new BulletContent(points)));
        assertTrue(slides.size() > 1);
        for (Slide slide : slides) {
            double height =
                    ((BulletContent) slide.content())
                            .bullets().stream().mapToDouble(pages::height).sum();
            assertTrue(height <= SlideSize.USUAL.body().area().height(), "" + height);
        }
    }
}
