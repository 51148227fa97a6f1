// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge.slides;

import org.kogai.document.poi.merge.Kept;
import org.kogai.document.poi.wordml.Digest;
import org.kogai.document.poi.wordml.Word;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Brings the shapes of a generated slide into the slide that a person worked on. */
final class ShapeMerge {
    private final SlideRecord base;
    private final OpenSlide earlier;
    private final OpenSlide fresh;
    private final UnaryOperator<String> remark;
    private final List<Kept> kept;
    private final Map<String, Element> there = new LinkedHashMap<>();
    private final Map<String, Element> made = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private int renewed;

    ShapeMerge(
            SlideRecord base,
            OpenSlide earlier,
            OpenSlide fresh,
            UnaryOperator<String> remark,
            List<Kept> kept) {
        this.base = base;
        this.earlier = earlier;
        this.fresh = fresh;
        this.remark = remark;
        this.kept = kept;
        Shapes.all(fresh.root()).forEach(shape -> made.put(Shapes.key(shape), shape));
        index();
    }

    /** LibreOffice forgets which placeholder is which; their order tells. */
    private void index() {
        List<String> holders =
                base.shapes().stream()
                        .map(ShapeRecord::key)
                        .filter(key -> key.startsWith("ph "))
                        .toList();
        int holder = 0;
        for (Element shape : Shapes.all(earlier.root())) {
            boolean renamed =
                    Shapes.holder(shape).isPresent()
                            && Shapes.properties(shape)
                                    .getAttribute("name")
                                    .startsWith("PlaceHolder ");
            String key =
                    renamed && holder < holders.size() ? holders.get(holder) : Shapes.key(shape);
            holder += renamed ? 1 : 0;
            boolean isBack = made.containsKey(key) && !there.containsKey(key);
            if (base.shape(key).isEmpty() && isBack) {
                there.put(key, shape);
            } else if (base.shape(key).isEmpty()) {
                addedByPerson(shape);
            } else if (there.putIfAbsent(key, shape) != null) {
                choose(key, shape);
            }
        }
    }

    private void addedByPerson(Element shape) {
        if (!Shapes.isGroup(shape) && Shapes.holder(shape).isEmpty()) {
            keep(Kept.Kind.ADDED, Shapes.text(shape));
        }
    }

    /** A copy has the name of what it was made of; the one that was not touched is ours. */
    private void choose(String key, Element copy) {
        ShapeRecord record = base.shape(key).orElseThrow();
        Element first = there.get(key);
        boolean better =
                !(record.hasWordsOf(first) && record.hasPlaceOf(first))
                        && record.hasWordsOf(copy)
                        && record.hasPlaceOf(copy);
        if (better) {
            there.put(key, copy);
        }
        addedByPerson(better ? first : copy);
    }

    /** Number of shapes that say something else than before, are new or are gone. */
    int merge() {
        Set<String> gone =
                base.shapes().stream()
                        .map(ShapeRecord::key)
                        .filter(key -> !made.containsKey(key))
                        .collect(Collectors.toSet());
        gone.forEach(this::remove);
        made.forEach(this::bring);
        made.forEach(this::glue);
        notes();
        return renewed;
    }

    private void remove(String key) {
        Element shape = there.get(key);
        if (shape == null || Shapes.isGroup(shape)) {
            return;
        }
        if (base.shape(key).orElseThrow().hasWordsOf(shape)) {
            Node group = shape.getParentNode();
            keep(Kept.Kind.DROPPED, Shapes.text(shape));
            Word.remove(shape);
            there.remove(key);
            renewed++;
            dropEmpty(group);
        } else {
            keep(Kept.Kind.LEFT, Shapes.text(shape));
        }
    }

    private static void dropEmpty(Node node) {
        if (node instanceof Element group
                && Shapes.isGroup(group)
                && Word.children(group).stream().noneMatch(Shapes::isShape)) {
            Node around = group.getParentNode();
            Word.remove(group);
            dropEmpty(around);
        }
    }

    private void bring(String key, Element shape) {
        Optional<ShapeRecord> before = base.shape(key);
        Element now = there.get(key);
        if (now != null && before.isPresent()) {
            update(now, shape, before.get());
        } else if (now != null) {
            takeBack(now, shape);
        } else if (before.isEmpty()) {
            add(key, shape);
            renewed++;
        } else if (!Shapes.isGroup(shape)) {
            keep(Kept.Kind.STAYS_OUT, Shapes.text(shape));
        }
    }

    /** LibreOffice forgets what tables show. */
    private static void describe(Element now, Element shape) {
        String description = Shapes.properties(shape).getAttribute("descr");
        if (!description.isEmpty() && Shapes.properties(now).getAttribute("descr").isEmpty()) {
            Shapes.properties(now).setAttribute("descr", description);
        }
    }

    /** A shape that stayed for what a person wrote in it is generated again. */
    private void takeBack(Element now, Element shape) {
        String text = Shapes.text(shape);
        if (!text.equals(Shapes.text(now))) {
            keep(Kept.Kind.NOTED, Shapes.text(now));
            earlier.remark(remark.apply(text));
        }
    }

    private void update(Element now, Element shape, ShapeRecord before) {
        describe(now, shape);
        boolean unmoved = before.hasPlaceOf(now);
        boolean plain = before.hasLookOf(now);
        String text = Shapes.text(shape);
        boolean isNew = !before.hasWordsOf(shape);
        if (isNew && before.hasWordsOf(now)) {
            Wording.renew(now, shape, !before.hasLetteringOf(now));
            Shapes.properties(now)
                    .setAttribute("descr", Shapes.properties(shape).getAttribute("descr"));
            renewed++;
        } else if (!before.hasWordsOf(now) && !text.equals(Shapes.text(now))) {
            keep(Kept.Kind.NOTED, Shapes.text(now));
            if (isNew) {
                renewed++;
                earlier.remark(remark.apply(text));
            }
        }
        if (unmoved && !before.hasPlaceOf(shape)) {
            Form.place(now, shape);
        }
        if (plain && !before.hasLookOf(shape)) {
            Form.look(now, shape);
        }
    }

    /** Adds a shape after what it comes after, in the group that it is in. */
    private void add(String key, Element shape) {
        Element parent =
                shape.getParentNode() instanceof Element group && Shapes.isGroup(group)
                        ? there.getOrDefault(Shapes.key(group), earlier.root())
                        : earlier.root();
        Element copy =
                (Element) parent.getOwnerDocument().importNode(shape, !Shapes.isGroup(shape));
        if (Shapes.isGroup(shape)) {
            Word.children(shape).stream()
                    .filter(child -> !Shapes.isShape(child))
                    .forEach(
                            child ->
                                    copy.appendChild(
                                            copy.getOwnerDocument().importNode(child, true)));
        }
        Shapes.properties(copy)
                .setAttribute("id", free(Shapes.properties(copy).getAttribute("id")));
        previous(shape, parent)
                .ifPresentOrElse(
                        before -> Word.insertAfter(copy, before),
                        () -> parent.insertBefore(copy, firstShape(parent)));
        there.put(key, copy);
    }

    private Optional<Element> previous(Element shape, Element parent) {
        for (Node at = shape.getPreviousSibling(); at != null; at = at.getPreviousSibling()) {
            if (at instanceof Element sibling && Shapes.isShape(sibling)) {
                Element known = there.get(Shapes.key(sibling));
                if (known != null && known.getParentNode() == parent) {
                    return Optional.of(known);
                }
            }
        }
        return Optional.empty();
    }

    private static Node firstShape(Element parent) {
        return Word.children(parent).stream()
                .filter(child -> Shapes.isShape(child) || child.getLocalName().equals("extLst"))
                .findFirst()
                .orElse(null);
    }

    private String free(String id) {
        Set<String> taken =
                Shapes.all(earlier.root()).stream()
                        .map(shape -> Shapes.properties(shape).getAttribute("id"))
                        .collect(Collectors.toSet());
        long free = Long.parseLong(id);
        while (taken.contains(Long.toString(free))) {
            free++;
        }
        return Long.toString(free);
    }

    /** Lets connectors that nobody moved hold on to what they hold on to now. */
    private void glue(String key, Element shape) {
        Element now = there.get(key);
        if (now == null
                || !shape.getLocalName().equals("cxnSp")
                || !Place.of(shape).isNear(Place.of(now))) {
            return;
        }
        if (ids.isEmpty()) {
            made.forEach(
                    (one, source) -> {
                        Element target = there.get(one);
                        if (target != null) {
                            ids.put(id(source), id(target));
                        }
                    });
        }
        if (now.getLocalName().equals("sp")) {
            now = Connectors.revived(now, shape);
            there.put(key, now);
        }
        Form.replace(now, shape, "cNvCxnSpPr");
        Shapes.first(now, "cNvCxnSpPr")
                .ifPresent(
                        ends ->
                                Word.children(ends)
                                        .forEach(
                                                end ->
                                                        end.setAttribute(
                                                                "id",
                                                                ids.getOrDefault(
                                                                        end.getAttribute("id"),
                                                                        ""))));
    }

    private static String id(Element shape) {
        return Shapes.properties(shape).getAttribute("id");
    }

    private void notes() {
        boolean isNew = !base.notes().equals(Digest.of(fresh.notes()));
        boolean changed = !base.notes().equals(Digest.of(earlier.notes()));
        if (isNew && !changed) {
            earlier.renewNotes(fresh);
        } else if (isNew && !earlier.notes().contains(fresh.notes())) {
            earlier.remark(remark.apply(fresh.notes()));
        }
    }

    private void keep(Kept.Kind kind, String text) {
        kept.add(Kept.of(kind, text.replaceAll("\\s+", " ")));
    }
}
