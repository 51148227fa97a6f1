// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts the pieces of a text in their places. */
final class Assembly {
    private static final Set<String> FORM = Set.of("tblPr", "tblGrid");

    private final OpenDocx earlier;
    private final OpenDocx fresh;
    private final Carrier carrier;
    private final Tracked tracked;
    private final MergeWords words;
    private final Undecided undecided;
    private final List<Kept> kept = new ArrayList<>();
    private int renewed;

    Assembly(OpenDocx earlier, OpenDocx fresh, Carrier carrier, Tracked tracked, MergeWords words) {
        this.earlier = earlier;
        this.fresh = fresh;
        this.carrier = carrier;
        this.tracked = tracked;
        this.words = words;
        this.undecided = new Undecided(earlier.visible());
    }

    List<Kept> kept() {
        return kept;
    }

    int renewed() {
        return renewed;
    }

    /**
     * Changes the body of the earlier file.
     *
     * @param base what was generated into it
     * @return what is generated into it now
     */
    List<Generated> assemble(List<Generated> base) {
        Element body = earlier.body();
        undecided.takeOut(body);
        List<Piece> before = earlier.pieces().of(body);
        List<Piece> now = fresh.pieces().of(fresh.body());
        int start = Appendix.start(before);
        Appendix appendix =
                new Appendix(
                        body.getOwnerDocument(),
                        carrier,
                        words,
                        before.subList(start, before.size()));
        Map<Piece, Generated> generated = new IdentityHashMap<>();
        List<Step> steps = ThreeWay.steps(base, before.subList(0, start), now, undecided::contains);
        List<Element> elements = elements(steps, generated, appendix);
        elements.addAll(appendix.elements());
        fill(body, elements, Set.of("sectPr"));
        return now.stream().map(generated::get).toList();
    }

    private List<Element> elements(
            List<Step> steps, Map<Piece, Generated> generated, Appendix appendix) {
        Placement placement = new Placement(generated, appendix);
        return steps.stream()
                .map(step -> step.in(placement))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Finds the element that a step puts in its place, if any. */
    private final class Placement implements Step.Cases<Optional<Element>> {
        private final Map<Piece, Generated> generated;
        private final Appendix appendix;

        Placement(Map<Piece, Generated> generated, Appendix appendix) {
            this.generated = generated;
            this.appendix = appendix;
        }

        @Override
        public Optional<Element> keep(Step.Keep keep) {
            generated.put(keep.fresh(), record(keep.fresh(), false));
            return Optional.of(keep.earlier().element());
        }

        @Override
        public Optional<Element> take(Step.Take take) {
            generated.put(take.fresh(), record(take.fresh(), false));
            renewed += take.isNew() ? 1 : 0;
            Element element = carrier.bring(take.fresh().element());
            take.earlier().ifPresent(before -> Remarks.move(before.element(), element));
            return Optional.of(element);
        }

        @Override
        public Optional<Element> rows(Step.Rows rows) {
            return Optional.of(table(rows, generated, appendix));
        }

        @Override
        public Optional<Element> offer(Step.Offer offer) {
            generated.put(offer.fresh(), record(offer.fresh(), true));
            kept.add(Kept.of(Kept.Kind.TAKEN_OUT, offer.fresh().own()));
            Element element = carrier.bring(offer.fresh().element());
            tracked.delete(element);
            return Optional.of(element);
        }

        @Override
        public Optional<Element> leaveOut(Step.LeaveOut leaveOut) {
            generated.put(leaveOut.fresh(), record(leaveOut.fresh(), true));
            return Optional.empty();
        }

        @Override
        public Optional<Element> add(Step.Add add) {
            Element element = add.earlier().element();
            remember(add.instead() ? Kept.Kind.CHANGED : Kept.Kind.ADDED, add.earlier());
            Tracked.clear(element);
            if (add.instead()) {
                tracked.insert(element);
            }
            return Optional.of(element);
        }

        @Override
        public Optional<Element> setAside(Step.SetAside aside) {
            if (!aside.earlier().isBlank()) {
                remember(Kept.Kind.SET_ASIDE, aside.earlier());
                Tracked.clear(aside.earlier().element());
                appendix.add(whole(aside.earlier()), aside.under());
            }
            return Optional.empty();
        }
    }

    private void remember(Kept.Kind kind, Piece piece) {
        if (!piece.isBlank()) {
            kept.add(Kept.of(kind, piece.own()));
        }
    }

    /** A row cannot stand alone. */
    private static Element whole(Piece piece) {
        if (piece.kind() != Piece.Kind.ROW) {
            return piece.element();
        }
        Element table = (Element) Word.around(piece.element(), "tbl").orElseThrow().cloneNode(true);
        clear(table, FORM);
        table.appendChild(piece.element().cloneNode(true));
        return table;
    }

    private Element table(Step.Rows rows, Map<Piece, Generated> generated, Appendix appendix) {
        Element table = rows.earlier().element();
        List<Piece> now = fresh.pieces().rows(rows.fresh().element());
        List<Step> steps =
                ThreeWay.steps(
                        rows.base().rows(), earlier.pieces().rows(table), now, undecided::contains);
        Map<Piece, Generated> generatedRows = new IdentityHashMap<>();
        List<Element> elements = elements(steps, generatedRows, appendix);
        form(table, rows.fresh().element());
        clear(table, FORM);
        elements.forEach(table::appendChild);
        generated.put(
                rows.fresh(),
                Generated.of(rows.fresh(), false, now.stream().map(generatedRows::get).toList()));
        return table;
    }

    /** A table that has other columns now gets their widths. */
    private void form(Element table, Element now) {
        if (Word.all(table, "gridCol").size() != Word.all(now, "gridCol").size()) {
            for (String name : FORM) {
                Optional<Element> old = Word.child(table, name);
                Optional<Element> other = Word.child(now, name);
                if (old.isPresent() && other.isPresent()) {
                    table.replaceChild(carrier.bring(other.get()), old.get());
                }
            }
        }
    }

    private Generated record(Piece piece, boolean offered) {
        return Generated.of(piece, offered, Generated.rows(piece, fresh.pieces()));
    }

    private static void fill(Element parent, List<Element> elements, Set<String> staying) {
        clear(parent, staying);
        Node end = parent.getFirstChild();
        for (int i = 0; i < elements.size(); i++) {
            boolean touching =
                    i > 0 && Word.is(elements.get(i), "tbl") && Word.is(elements.get(i - 1), "tbl");
            if (touching) {
                // Word would make one table of them.
                parent.insertBefore(Word.create(parent.getOwnerDocument(), "p"), end);
            }
            parent.insertBefore(elements.get(i), end);
        }
    }

    private static void clear(Element parent, Set<String> staying) {
        for (Node node = parent.getFirstChild(); node != null; ) {
            Node next = node.getNextSibling();
            if (!(node instanceof Element element) || !staying.contains(element.getLocalName())) {
                parent.removeChild(node);
            }
            node = next;
        }
    }
}
