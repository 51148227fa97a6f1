// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts a text together from what was generated at first, what a person made of it and what is
 * generated now.
 */
final class ThreeWay {
    private final List<Generated> base;
    private final List<Piece> earlier;
    private final List<Piece> fresh;
    private final Predicate<String> undecided;
    private final Alignment toEarlier;
    private final Alignment toFresh;

    private ThreeWay(
            List<Generated> base,
            List<Piece> earlier,
            List<Piece> fresh,
            Predicate<String> undecided) {
        this.base = base;
        this.earlier = earlier;
        this.fresh = fresh;
        this.undecided = undecided;
        List<String> keys = base.stream().map(Generated::key).toList();
        toEarlier = Alignment.of(keys, earlier.stream().map(Piece::key).toList());
        pairTables(toEarlier, earlier);
        toFresh = Alignment.of(keys, fresh.stream().map(Piece::key).toList());
        toFresh.pairMoved(keys, fresh.stream().map(Piece::key).toList());
        pairTables(toFresh, fresh);
        pairChanged();
    }

    /**
     * What becomes of each piece, in the order of the new text; what has lost its place comes last.
     *
     * @param base what was generated at first
     * @param earlier what a person made of it
     * @param fresh what is generated now
     * @param undecided tells by a digest whether a piece still waits for a decision
     */
    static List<Step> steps(
            List<Generated> base,
            List<Piece> earlier,
            List<Piece> fresh,
            Predicate<String> undecided) {
        return new ThreeWay(base, earlier, fresh, undecided).steps();
    }

    private void pairTables(Alignment alignment, List<Piece> others) {
        for (Alignment.Gap gap : alignment.gaps()) {
            List<Integer> left =
                    gap.left().stream()
                            .filter(i -> base.get(i).kind() == Piece.Kind.TABLE)
                            .toList();
            List<Integer> right =
                    gap.right().stream()
                            .filter(i -> others.get(i).kind() == Piece.Kind.TABLE)
                            .toList();
            if (left.size() == right.size()) {
                for (int i = 0; i < left.size(); i++) {
                    alignment.pair(left.get(i), right.get(i));
                }
            }
        }
    }

    /** Pairs what was generated with what is generated in its place now. */
    private void pairChanged() {
        for (Alignment.Gap gap : toFresh.gaps()) {
            int from = 0;
            for (int place : gap.right()) {
                for (int i = from; i < gap.left().size(); i++) {
                    if (isSuccessor(gap, gap.left().get(i), place)) {
                        toFresh.pair(gap.left().get(i), place);
                        from = i + 1;
                        break;
                    }
                }
            }
        }
    }

    private boolean isSuccessor(Alignment.Gap gap, int before, int now) {
        Generated one = base.get(before);
        Piece other = fresh.get(now);
        if (one.kind() != other.kind() || one.level() != other.level()) {
            return false;
        }
        return toEarlier.hasRight(before)
                ? Similarity.isAlike(earlier.get(toEarlier.right(before)).own(), other.own())
                : gap.left().size() == gap.right().size();
    }

    private List<Step> steps() {
        Map<Integer, List<Step>> after = new HashMap<>();
        List<Step> aside = new ArrayList<>();
        for (Addition addition : Addition.all(toEarlier, base, earlier, this::freshWords)) {
            int home = home(addition);
            if (home == Addition.GONE) {
                aside.add(new Step.SetAside(addition.piece(), heading(addition.piece())));
            } else {
                after.computeIfAbsent(home, place -> new ArrayList<>())
                        .add(new Step.Add(addition.piece(), isInstead(addition)));
            }
        }
        aside.addAll(goneTables());
        List<Step> steps = new ArrayList<>(after.getOrDefault(Addition.START, List.of()));
        for (int i = 0; i < fresh.size(); i++) {
            steps.add(step(i));
            steps.addAll(after.getOrDefault(i, List.of()));
        }
        steps.addAll(aside);
        return steps;
    }

    /** Tables that are not generated any more and that a person has worked on. */
    private List<Step> goneTables() {
        List<Step> gone = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            if (base.get(i).kind() == Piece.Kind.TABLE
                    && toEarlier.hasRight(i)
                    && !toFresh.hasRight(i)) {
                Piece table = earlier.get(toEarlier.right(i));
                if (!table.fingerprint().equals(base.get(i).fingerprint())) {
                    gone.add(new Step.SetAside(table, heading(table)));
                }
            }
        }
        return gone;
    }

    private String freshWords(int place) {
        return toFresh.hasRight(place) ? fresh.get(toFresh.right(place)).own() : "";
    }

    private boolean isInstead(Addition addition) {
        if (addition.piece().offered()) {
            return true;
        }
        return addition.isInstead() && step(toFresh.right(addition.after())) instanceof Step.Offer;
    }

    private Step step(int place) {
        Piece now = fresh.get(place);
        if (!toFresh.hasLeft(place)) {
            return new Step.Take(now, true, Optional.empty());
        }
        int before = toFresh.left(place);
        Generated generated = base.get(before);
        if (!toEarlier.hasRight(before)) {
            return isLeftOut(generated, now) ? new Step.LeaveOut(now) : new Step.Offer(now);
        }
        Piece old = earlier.get(toEarlier.right(before));
        if (old.all().equals(now.all())) {
            return new Step.Keep(old, now);
        }
        return now.kind() == Piece.Kind.TABLE
                ? new Step.Rows(generated, old, now)
                : new Step.Take(now, isNew(old, now), Optional.of(old));
    }

    private static boolean isNew(Piece old, Piece now) {
        return now.kind() != Piece.Kind.CONTENTS && !old.own().equals(now.own());
    }

    private boolean isLeftOut(Generated generated, Piece now) {
        return switch (now.kind()) {
            case SECTION, CONTENTS -> true;
            default ->
                    now.isBlank()
                            || generated.offered()
                                    && generated.fingerprint().equals(now.fingerprint())
                                    && !undecided.test(now.fingerprint());
        };
    }

    /** Generated piece that an addition follows now. */
    private int home(Addition addition) {
        int place = addition.after();
        if (addition.isInstead() && !toFresh.hasRight(place)) {
            return Addition.GONE;
        }
        while (place >= 0 && !toFresh.hasRight(place)) {
            if (base.get(place).level() > 0) {
                return Addition.GONE;
            }
            place--;
        }
        return place < 0 ? Addition.START : toFresh.right(place);
    }

    /** Words of the heading that a piece stood under. */
    private String heading(Piece piece) {
        for (int i = earlier.indexOf(piece) - 1; i >= 0; i--) {
            if (earlier.get(i).level() > 0) {
                return earlier.get(i).own();
            }
        }
        return "";
    }
}
