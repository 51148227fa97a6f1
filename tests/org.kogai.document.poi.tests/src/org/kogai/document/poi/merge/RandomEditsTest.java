// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whatever a person writes, and whatever the model says next time: every word is still there. */
class RandomEditsTest {
    private static final int ROUNDS = 200;
    private static final int EDITS = 25;

    private final Random random = new Random(20261127);
    private int written;

    @Test
    void loseNoWord() {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> model = model();
            Set<String> words = new LinkedHashSet<>();
            WordFile file = WordText.first(model);
            for (int generation = 0; generation < 2; generation++) {
                file = file.edited(body -> edit(body, words));
                model = changed(model);
                file = decided(WordText.over(file, model));
                List<String> lines = file.lines();
                // A heading is named again above what stood under it.
                List<String> text = lines.stream().filter(one -> !one.startsWith("Under")).toList();
                assertEquals(Set.of(), missing(words, lines), () -> "in " + lines);
                assertEquals(Set.of(), repeated(words, text), () -> "in " + lines);
            }
        }
    }

    private static Set<String> missing(Set<String> words, List<String> lines) {
        String all = String.join("\n", lines);
        return words.stream().filter(one -> !all.contains(one)).collect(Collectors.toSet());
    }

    private static Set<String> repeated(Set<String> words, List<String> lines) {
        String all = String.join("\n", lines);
        return words.stream()
                .filter(one -> all.indexOf(one) != all.lastIndexOf(one))
                .collect(Collectors.toSet());
    }

    /** The person accepts what is offered, or leaves it undecided. */
    private WordFile decided(WordFile file) {
        return random.nextBoolean() ? file.accepted() : file;
    }

    private List<String> model() {
        List<String> lines = new ArrayList<>();
        for (int chapter = 0; chapter < 3; chapter++) {
            lines.add("# Chapter " + random.nextInt(8));
            lines.addAll(paragraphs());
            if (random.nextBoolean()) {
                lines.add("|Law|Year " + random.nextInt(3));
                IntStream.range(0, 1 + random.nextInt(4)).forEach(i -> lines.add(row()));
            }
        }
        return lines;
    }

    private List<String> paragraphs() {
        return IntStream.range(0, random.nextInt(5)).mapToObj(i -> sentence()).toList();
    }

    private String sentence() {
        return "Body " + random.nextInt(10) + " inspects " + random.nextInt(10) + " factories.";
    }

    private String row() {
        return "|Act " + random.nextInt(10) + "|" + (1990 + random.nextInt(30));
    }

    /** The model a while later. */
    private List<String> changed(List<String> model) {
        List<String> lines = new ArrayList<>();
        for (String line : model) {
            int fate = random.nextInt(10);
            if (line.startsWith("|Law") || fate > 2) {
                lines.add(line);
            } else if (fate == 1 && !line.startsWith("#")) {
                lines.add(line.startsWith("|") ? row() : sentence());
            } else if (fate == 2) {
                lines.add(line);
                lines.add(line.startsWith("|") ? row() : sentence());
            }
        }
        return lines.isEmpty() ? model() : lines;
    }

    private void edit(Element body, Set<String> words) {
        for (int i = 0; i < EDITS; i++) {
            List<Element> paragraphs =
                    Word.all(body, "p").stream()
                            .filter(one -> Word.around(one, "sdt").isEmpty())
                            .toList();
            Element paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
            String word = "<" + written++ + ">";
            switch (random.nextInt(5)) {
                case 0 -> {
                    Word.insertAfter(WordFile.paragraph(body, word), paragraph);
                    words.add(word);
                }
                case 1 -> {
                    words.removeIf(own -> Word.text(paragraph).contains(own));
                    WordFile.set(paragraph, word);
                    words.add(word);
                }
                case 2 -> {
                    Element run = Word.create(body.getOwnerDocument(), "r");
                    Element text = Word.create(body.getOwnerDocument(), "t");
                    Word.setText(text, " " + word);
                    run.appendChild(text);
                    paragraph.appendChild(run);
                    words.add(word);
                }
                case 3 -> {
                    if (Word.is(paragraph.getParentNode(), "body")) {
                        words.removeIf(own -> Word.text(paragraph).contains(own));
                        Word.remove(paragraph);
                    }
                }
                default ->
                        Word.around(paragraph, "tr")
                                .ifPresent(
                                        row -> {
                                            Element copy = (Element) row.cloneNode(true);
                                            Word.all(copy, "p")
                                                    .forEach(one -> WordFile.set(one, ""));
                                            WordFile.set(Word.all(copy, "p").get(0), word);
                                            words.add(word);
                                            Word.insertAfter(copy, row);
                                        });
            }
        }
    }
}
