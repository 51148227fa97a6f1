// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.template;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.kogai.document.poi.PptxFragment;
import org.kogai.document.poi.wordml.Word;
import org.kogai.document.poi.wordml.XmlPart;
import org.kogai.document.template.TemplatePlace;
import org.kogai.document.template.TemplateProblem;
import org.kogai.document.template.TemplateProblem.Kind;
import org.w3c.dom.Element;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Layout of a presentation. For slides with a diagram, a table or text: the one that is named
 * Diagram, else the usual one with a title only, else the first with a title. For the first slide:
 * the usual one for titles.
 */
final class MasterLayout {
    private static final String NAME = "Diagram";
    private static final long INCH = 914_400;

    /** Free space around the room for a diagram. */
    private static final long GAP = INCH / 8;

    /** A diagram in less room than this cannot be read. */
    private static final long SMALLEST = 2 * INCH;

    private static final Set<String> CONTENT = Set.of("obj", "pic", "dgm", "chart", "tbl");

    private final Optional<PackagePart> part;
    private final String name;
    private final String type;
    private final List<Place> places;
    private final long width;
    private final long height;

    private MasterLayout(
            Optional<PackagePart> part,
            String name,
            String type,
            List<Place> places,
            long width,
            long height) {
        this.part = part;
        this.name = name;
        this.type = type;
        this.places = places;
        this.width = width;
        this.height = height;
    }

    /** Placeholder with its name and where it lies. */
    private record Place(PptxFragment.Holder holder, String name, Box box) {
        boolean is(String... types) {
            return Set.of(types).contains(holder.type());
        }
    }

    /** Rectangle in EMU. */
    private record Box(long x, long y, long width, long height) {
        long bottom() {
            return y + height;
        }
    }

    /** The layout for slides with a diagram, a table, a chart or points. */
    static MasterLayout of(SlideParts parts) throws IOException {
        List<MasterLayout> layouts = all(parts);
        MasterLayout none = new MasterLayout(Optional.empty(), "", "", List.of(), 0, 0);
        return layouts.stream()
                .filter(layout -> layout.name.equalsIgnoreCase(NAME))
                .findFirst()
                .or(() -> layouts.stream().filter(MasterLayout::hasTitleOnly).findFirst())
                .or(() -> layouts.stream().filter(it -> it.title().isPresent()).findFirst())
                .orElse(none);
    }

    /** The layout for the first slide, which may be the same. */
    static MasterLayout ofTitle(SlideParts parts) throws IOException {
        return all(parts).stream()
                .filter(layout -> layout.type.equals("title") && layout.title().isPresent())
                .findFirst()
                .orElse(of(parts));
    }

    private static List<MasterLayout> all(SlideParts parts) throws IOException {
        Element size =
                Word.all(parts.presentation(), one -> SlideParts.is(one, "sldSz")).stream()
                        .findFirst()
                        .orElse(parts.presentation());
        long width = number(size, "cx", 12_192_000);
        long height = number(size, "cy", 6_858_000);
        List<MasterLayout> layouts = new ArrayList<>();
        for (PackagePart master : parts.listed("sldMasterId")) {
            XmlPart opened = XmlPart.of(master);
            for (PackagePart layout : SlideParts.listed(opened, "sldLayoutId")) {
                layouts.add(read(opened, XmlPart.of(layout), width, height));
            }
        }
        return layouts;
    }

    private static MasterLayout read(XmlPart master, XmlPart layout, long width, long height) {
        Element root = layout.xml().getDocumentElement();
        List<Place> places = new ArrayList<>();
        for (Element shape : Word.all(root, one -> SlideParts.is(one, "sp"))) {
            place(shape, master).ifPresent(places::add);
        }
        String name =
                Word.all(root, one -> SlideParts.is(one, "cSld")).stream()
                        .findFirst()
                        .map(one -> one.getAttribute("name"))
                        .orElse("");
        String type = root.getAttribute("type");
        return new MasterLayout(Optional.of(layout.part()), name, type, places, width, height);
    }

    private static Optional<Place> place(Element shape, XmlPart master) {
        return holder(shape)
                .flatMap(
                        holder ->
                                box(shape)
                                        .or(() -> inherited(holder, master))
                                        .map(
                                                box ->
                                                        new Place(
                                                                sized(holder, master),
                                                                name(shape),
                                                                box)));
    }

    private static Optional<PptxFragment.Holder> holder(Element shape) {
        return Word.all(shape, one -> SlideParts.is(one, "ph")).stream()
                .findFirst()
                .map(
                        one ->
                                new PptxFragment.Holder(
                                        one.hasAttribute("type") ? one.getAttribute("type") : "obj",
                                        one.getAttribute("sz"),
                                        one.getAttribute("idx"),
                                        textSize(shape)));
    }

    /** A placeholder that does not tell the size of its text has that of the master. */
    private static PptxFragment.Holder sized(PptxFragment.Holder holder, XmlPart master) {
        int ofMaster =
                Word.all(master.xml(), one -> SlideParts.is(one, "sp")).stream()
                        .flatMap(shape -> holder(shape).stream())
                        .filter(one -> one.type().equals(holder.type()))
                        .mapToInt(PptxFragment.Holder::text)
                        .findFirst()
                        .orElse(0);
        int text = holder.text() > 0 ? holder.text() : ofMaster;
        return new PptxFragment.Holder(holder.type(), holder.size(), holder.index(), text);
    }

    private static int textSize(Element shape) {
        return Word.all(shape, one -> "defRPr".equals(one.getLocalName())).stream()
                .findFirst()
                .map(look -> (int) number(look, "sz", 0))
                .orElse(0);
    }

    private static String name(Element shape) {
        return Word.all(shape, one -> SlideParts.is(one, "cNvPr")).stream()
                .findFirst()
                .map(one -> one.getAttribute("name"))
                .orElse("");
    }

    private static Optional<Box> box(Element shape) {
        return Word.all(shape, one -> "xfrm".equals(one.getLocalName())).stream()
                .findFirst()
                .map(
                        frame -> {
                            Element offset = child(frame, "off");
                            Element extent = child(frame, "ext");
                            return new Box(
                                    number(offset, "x", 0),
                                    number(offset, "y", 0),
                                    number(extent, "cx", 0),
                                    number(extent, "cy", 0));
                        });
    }

    private static Element child(Element parent, String name) {
        return Word.all(parent, one -> name.equals(one.getLocalName())).stream()
                .findFirst()
                .orElse(parent);
    }

    /** A placeholder without a place of its own lies where that of the master does. */
    private static Optional<Box> inherited(PptxFragment.Holder holder, XmlPart master) {
        String type = holder.type().equals("ctrTitle") ? "title" : holder.type();
        String wanted = CONTENT.contains(type) ? "body" : type;
        return Word.all(master.xml(), one -> SlideParts.is(one, "sp")).stream()
                .filter(shape -> holder(shape).filter(it -> it.type().equals(wanted)).isPresent())
                .findFirst()
                .flatMap(MasterLayout::box);
    }

    private static long number(Element element, String attribute, long otherwise) {
        String value = element.getAttribute(attribute);
        return value.matches("-?\\d{1,15}") ? Long.parseLong(value) : otherwise;
    }

    private boolean hasTitleOnly() {
        return title().isPresent()
                && places.stream().allMatch(it -> it.is("title", "dt", "ftr", "sldNum"));
    }

    private Optional<Place> first(String... types) {
        return places.stream().filter(place -> place.is(types)).findFirst();
    }

    private Optional<Place> title() {
        return first("title", "ctrTitle");
    }

    private Optional<Place> room() {
        return places.stream()
                .filter(place -> place.name().equalsIgnoreCase(NAME))
                .findFirst()
                .or(
                        () ->
                                places.stream()
                                        .filter(place -> CONTENT.contains(place.holder().type()))
                                        .findFirst());
    }

    private Optional<Place> subtitle() {
        return places.stream()
                .filter(place -> place.is("body", "subTitle"))
                .filter(place -> room().filter(place::equals).isEmpty())
                .findFirst();
    }

    /** The part; there is one when nothing is wrong. */
    PackagePart part() {
        return part.orElseThrow();
    }

    /** What the layout offers. */
    PptxFragment.Frame frame() {
        Box room = room().map(Place::box).orElseGet(this::between);
        return new PptxFragment.Frame(
                title().map(Place::holder),
                subtitle().map(Place::holder),
                first("dt").map(Place::holder),
                first("ftr").map(Place::holder),
                first("sldNum").map(Place::holder),
                room.x(),
                room.y(),
                room.width(),
                room.height());
    }

    /** Words that fit into the footer, cut at the end of one; the notes have them all. */
    String footer(String words) {
        return first("ftr")
                .map(place -> FooterText.fit(words, place.box().width(), place.box().height()))
                .orElse(words);
    }

    /** Room between the title and what stands at the foot. */
    private Box between() {
        long side = title().map(place -> Math.max(GAP, place.box().x())).orElse(GAP);
        long top = 0;
        long bottom = height - 3 * GAP;
        for (Place place : places) {
            if (place.box().y() < height / 2) {
                top = Math.max(top, place.box().bottom());
            } else {
                bottom = Math.min(bottom, place.box().y());
            }
        }
        return new Box(side, top + GAP, width - 2 * side, bottom - top - 2 * GAP);
    }

    /** Everything that is wrong. */
    List<TemplateProblem> problems() {
        List<TemplateProblem> problems = new ArrayList<>();
        if (title().isEmpty()) {
            problems.add(problem(Kind.NO_LAYOUT));
            return problems;
        }
        PptxFragment.Frame frame = frame();
        if (frame.width() < SMALLEST || frame.height() < SMALLEST) {
            problems.add(problem(Kind.NO_ROOM));
        }
        if (frame.footer().isEmpty()) {
            problems.add(problem(Kind.NO_FOOTER));
        }
        return problems;
    }

    private TemplateProblem problem(Kind kind) {
        return new TemplateProblem(
                kind,
                TemplateProblem.NO_MARK,
                new TemplatePlace(TemplatePlace.Part.LAYOUT, "", 0, 0, name),
                List.of(NAME));
    }
}
