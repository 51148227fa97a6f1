// SPDX-License-Identifier: EPL-2.0
package org.kogai.document;

import org.kogai.model.PartialDate;
import org.kogai.model.Texts;
import org.kogai.model.governance.Element;
import org.kogai.model.governance.LocalizedText;
import org.kogai.model.governance.contract.Contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lines and tables of a form that is handed in, from top to bottom. They are always in Japanese;
 * what the model does not hold (names and addresses, an unknown date) stays blank.
 */
final class OfficialForm {
    static final String JAPANESE = "ja";
    private static final String BLANK_DAY = "令和    年    月     日";
    private static final DateTimeFormatter ERA =
            DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN);

    private final List<Block> blocks = new ArrayList<>();

    /** Fixed wording of a form's file: paragraphs, which blank lines divide into parts. */
    static List<List<String>> wording(String file) {
        try (InputStream in = OfficialForm.class.getResourceAsStream(file)) {
            String words = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
            return Arrays.stream(words.strip().split("\n\n"))
                    .map(part -> List.of(part.split("\n")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Document document(String title, LocalDate date) {
        return new Document(title, JAPANESE, date, "", Document.Numbering.CHAPTER, blocks);
    }

    void line(String words, Paragraph.Style style) {
        add(new Paragraph(List.of(Text.plain(words, JAPANESE)), style));
    }

    void add(Block block) {
        blocks.add(block);
    }

    static Table.Cell cell(String... lines) {
        return cell(List.of(lines));
    }

    static Table.Cell cell(List<String> lines) {
        return new Table.Cell(
                lines.stream().map(line -> List.<Inline>of(Text.plain(line, JAPANESE))).toList());
    }

    /** Contract that a report belongs to. */
    static Optional<Contract> contract(Element report) {
        return Optional.ofNullable(report.eContainer())
                .filter(Contract.class::isInstance)
                .map(Contract.class::cast);
    }

    static String name(Element element) {
        return Texts.label(element, JAPANESE);
    }

    static Optional<String> text(List<LocalizedText> texts) {
        return Texts.nearest(texts, JAPANESE).map(LocalizedText::getValue);
    }

    /** Day in the years of the era, when it is known. */
    static Optional<String> day(PartialDate day) {
        return Optional.ofNullable(day)
                .filter(known -> known.day() > 0)
                .map(known -> JapaneseDate.from(known.first()).format(ERA));
    }

    /** Day in the years of the era, with room to fill it in by hand when it is not known. */
    static String dayOrBlank(PartialDate day) {
        return day(day).orElse(BLANK_DAY);
    }
}
