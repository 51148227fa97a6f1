// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Whatever a person does to slides, and whatever the model says next time: nothing is lost. */
class RandomSlideEditsTest {
    private static final int ROUNDS = 25;
    private static final int EDITS = 200;
    private static final String[] CODES = {"a", "b", "c", "d", "e"};

    private final Random random = new Random(20261127);
    private final Set<String> words = new LinkedHashSet<>();
    private final Map<String, Rectangle2D> places = new HashMap<>();
    private int written;

    @Test
    void loseNoWordAndNoPlace() {
        for (int round = 0; round < ROUNDS; round++) {
            words.clear();
            byte[] deck = Decks.first(model());
            for (int generation = 0; generation < 2; generation++) {
                places.clear();
                byte[] edited = Decks.edited(deck, this::edit);
                deck = Decks.over(edited, model());
                String all = Decks.words(deck);
                assertEquals(
                        Set.of(),
                        words.stream()
                                .filter(word -> !all.contains(word))
                                .collect(Collectors.toSet()),
                        () -> "in " + all);
                Decks.edited(deck, this::seePlaces);
            }
        }
    }

    /** Some bodies, of which some have another name each time. */
    private byte[] model() {
        return Decks.of(
                List.of(CODES).stream()
                        .filter(code -> code.equals("a") || random.nextInt(4) > 0)
                        .map(code -> code + ":Body " + code + random.nextInt(2))
                        .toArray(String[]::new));
    }

    private void edit(XMLSlideShow show) {
        for (int i = 0; i < EDITS; i++) {
            List<XSLFSlide> slides = show.getSlides();
            XSLFSlide slide = slides.get(random.nextInt(slides.size()));
            switch (random.nextInt(16)) {
                case 0 -> slide.createTextBox().setText(word());
                case 1 -> show.createSlide().createTextBox().setText(word());
                case 2 -> remark(slide);
                case 3 -> show.setSlideOrder(slide, random.nextInt(slides.size()));
                case 4 -> cell(slide);
                case 5, 6, 7, 8, 9 -> move(slide);
                case 10 -> remove(slide);
                default -> write(slide);
            }
        }
    }

    private String word() {
        written++;
        String word = "<" + written + ">";
        words.add(word);
        return word;
    }

    private void remark(XSLFSlide slide) {
        if (slide.getNotes() != null) {
            XSLFTextShape notes = Decks.notesShape(slide);
            notes.setText(notes.getText() + " " + word());
        }
    }

    private <T extends XSLFShape> List<T> all(XSLFSlide slide, Class<T> type) {
        return Decks.shapes(slide).filter(type::isInstance).map(type::cast).toList();
    }

    private void write(XSLFSlide slide) {
        // POI fails on texts with a field.
        List<XSLFTextShape> shapes =
                all(slide, XSLFTextShape.class).stream()
                        .filter(shape -> !shape.getShapeName().equals("Slide number"))
                        .toList();
        if (!shapes.isEmpty()) {
            XSLFTextShape shape = shapes.get(random.nextInt(shapes.size()));
            shape.setText(shape.getText() + " " + word());
        }
    }

    private void cell(XSLFSlide slide) {
        for (XSLFTable table : all(slide, XSLFTable.class)) {
            var row = table.getRows().get(random.nextInt(table.getRows().size()));
            var cell = row.getCells().get(random.nextInt(2));
            cell.setText(cell.getText() + " " + word());
        }
    }

    private void move(XSLFSlide slide) {
        List<XSLFAutoShape> shapes =
                all(slide, XSLFAutoShape.class).stream()
                        .filter(shape -> shape.getShapeName().matches("_[b-e]"))
                        .toList();
        if (!shapes.isEmpty()) {
            XSLFAutoShape shape = shapes.get(random.nextInt(shapes.size()));
            Rectangle2D place =
                    new Rectangle2D.Double(random.nextInt(700), random.nextInt(400), 150, 70);
            shape.setAnchor(place);
            places.put(shape.getShapeName(), place);
        }
    }

    /** What a person takes out with a shape is meant to go. */
    private void remove(XSLFSlide slide) {
        List<XSLFAutoShape> shapes =
                all(slide, XSLFAutoShape.class).stream()
                        .filter(shape -> shape.getShapeName().matches("_[b-e]"))
                        .toList();
        if (!shapes.isEmpty() && random.nextInt(3) == 0) {
            XSLFAutoShape shape = shapes.get(random.nextInt(shapes.size()));
            words.removeIf(shape.getText()::contains);
            places.remove(shape.getShapeName());
            slide.removeShape(shape);
        }
    }

    /** Shapes that are still generated, or that a person wrote in, stand where they were put. */
    private void seePlaces(XMLSlideShow show) {
        for (XSLFSlide slide : show.getSlides()) {
            Decks.shapes(slide)
                    .filter(shape -> places.containsKey(shape.getShapeName()))
                    .forEach(
                            shape ->
                                    assertEquals(
                                            places.get(shape.getShapeName()),
                                            shape.getAnchor(),
                                            shape.getShapeName()));
        }
    }
}
