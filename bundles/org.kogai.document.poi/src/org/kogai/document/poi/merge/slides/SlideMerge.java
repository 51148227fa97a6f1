// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.kogai.document.poi.merge.Kept;
import org.kogai.document.poi.merge.Merge;
import org.kogai.document.poi.merge.MergeReport;
import org.kogai.document.poi.wordml.Digest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Writes a generated pptx over an earlier one without losing what a person did there. The earlier
 * deck goes on: its slides, their order, its master and everything that was not generated stay.
 * Generated shapes keep the place, size and format that a person gave them. A text that a person
 * changed stays; what is generated now stands in the speaker notes. What is generated no more goes,
 * unless a person changed it.
 */
public final class SlideMerge extends Merge<OpenDeck, DeckRecord> {
    private final UnaryOperator<String> remark;

    /**
     * @param remark puts a generated text into words for the speaker notes
     */
    public SlideMerge(UnaryOperator<String> remark) {
        this.remark = remark;
    }

    @Override
    protected OpenDeck open(byte[] bytes) throws IOException, InvalidFormatException {
        return new OpenDeck(bytes);
    }

    @Override
    protected Optional<DeckRecord> memory(OpenDeck file) throws IOException {
        return DeckRecord.in(file);
    }

    @Override
    protected void writeAnew(OpenDeck fresh, OutputStream out) throws IOException {
        DeckRecord record = DeckRecord.of(fresh);
        for (int i = 0; i < record.slides().size(); i++) {
            fresh.slides().get(i).rename(record.slides().get(i).key());
        }
        fresh.settle();
        new DeckRecord(fresh.digest(), record.slides()).write(fresh);
        fresh.save(out);
    }

    @Override
    protected MergeReport merge(OpenDeck fresh, OpenDeck earlier, DeckRecord base, OutputStream out)
            throws IOException {
        DeckRecord record = DeckRecord.of(fresh);
        SlideJumps jumps = SlideJumps.takenFrom(fresh, record);
        Map<String, OpenSlide> slides = new HashMap<>();
        Pairs pairs = new Pairs(base, earlier);
        Map<String, SlideRecord> known = new HashMap<>();
        base.slides().forEach(slide -> known.put(slide.key(), slide));
        List<Kept> kept = new ArrayList<>();
        pairs.others().forEach(slide -> kept.add(Kept.of(Kept.Kind.ADDED, slide.caption())));
        int renewed = 0;
        Transfer transfer = new Transfer(earlier);
        Optional<OpenSlide> last = Optional.empty();
        for (int i = 0; i < record.slides().size(); i++) {
            SlideRecord slide = record.slides().get(i);
            OpenSlide made = fresh.slides().get(i);
            Optional<OpenSlide> there = pairs.of(slide.key());
            if (there.isPresent()) {
                renewed +=
                        new ShapeMerge(known.get(slide.key()), there.get(), made, remark, kept)
                                .merge();
                there.get().rename(slide.key());
                last = there;
                slides.put(slide.key(), there.get());
            } else if (known.containsKey(slide.key())) {
                kept.add(Kept.of(Kept.Kind.STAYS_OUT, made.caption()));
            } else {
                OpenSlide added = earlier.insert(transfer.slide(made), last);
                added.rename(slide.key());
                last = Optional.of(added);
                slides.put(slide.key(), added);
                renewed++;
            }
        }
        renewed += removeGone(record, base, pairs, earlier, kept);
        jumps.putInto(slides);
        earlier.renewIds();
        record.merged().write(earlier);
        earlier.save(out);
        return new MergeReport(MergeReport.Earlier.EDITED, kept, renewed);
    }

    /** Takes slides out that are generated no more and that nobody worked on. */
    private static int removeGone(
            DeckRecord record, DeckRecord base, Pairs pairs, OpenDeck earlier, List<Kept> kept) {
        Set<String> made = new HashSet<>();
        record.slides().forEach(slide -> made.add(slide.key()));
        int gone = 0;
        for (SlideRecord slide : base.slides()) {
            Optional<OpenSlide> there = pairs.of(slide.key());
            if (made.contains(slide.key()) || there.isEmpty()) {
                continue;
            }
            if (isUntouched(slide, there.get())) {
                kept.add(Kept.of(Kept.Kind.DROPPED, there.get().caption()));
                earlier.remove(there.get());
                gone++;
            } else {
                kept.add(Kept.of(Kept.Kind.LEFT, there.get().caption()));
                there.get().rename("");
            }
        }
        return gone;
    }

    private static boolean isUntouched(SlideRecord slide, OpenSlide there) {
        return slide.notes().equals(Digest.of(there.notes()))
                && Shapes.all(there.root()).stream()
                        .allMatch(
                                shape ->
                                        slide.shape(Shapes.key(shape))
                                                .filter(it -> it.hasWordsOf(shape))
                                                .isPresent());
    }
}
