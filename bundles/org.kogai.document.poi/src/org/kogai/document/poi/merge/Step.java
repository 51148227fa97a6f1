// SPDX-License-Identifier: EPL-2.0
package org.kogai.document.poi.merge;

import java.util.Optional;

/** What becomes of a piece when a document is put together again. */
sealed interface Step {
    /** What is done with each kind of step. */
    interface Cases<T> {
        T keep(Keep keep);

        T take(Take take);

        T rows(Rows rows);

        T offer(Offer offer);

        T leaveOut(LeaveOut leaveOut);

        T add(Add add);

        T setAside(SetAside aside);
    }

    /** Does what is done with this kind. */
    <T> T in(Cases<T> cases);

    /** The piece of the earlier file stays: it says what is generated now. */
    record Keep(Piece earlier, Piece fresh) implements Step {
        @Override
        public <T> T in(Cases<T> cases) {
            return cases.keep(this);
        }
    }

    /**
     * The generated piece takes the place of the earlier one, or is new.
     *
     * @param isNew whether it says something that was not generated before
     * @param earlier the earlier piece
     */
    record Take(Piece fresh, boolean isNew, Optional<Piece> earlier) implements Step {
        @Override
        public <T> T in(Cases<T> cases) {
            return cases.take(this);
        }
    }

    /** A table is put together row by row. */
    record Rows(Generated base, Piece earlier, Piece fresh) implements Step {
        @Override
        public <T> T in(Cases<T> cases) {
            return cases.rows(this);
        }
    }

    /** A person took out or changed the piece: the generated one is shown as taken out. */
    record Offer(Piece fresh) implements Step {
        @Override
        public <T> T in(Cases<T> cases) {
            return cases.offer(this);
        }
    }

    /** A person took out the piece for good. */
    record LeaveOut(Piece fresh) implements Step {
        @Override
        public <T> T in(Cases<T> cases) {
            return cases.leaveOut(this);
        }
    }

    /**
     * A piece that a person wrote or changed stays.
     *
     * @param instead whether it stands for a generated one
     */
    record Add(Piece earlier, boolean instead) implements Step {
        @Override
        public <T> T in(Cases<T> cases) {
            return cases.add(this);
        }
    }

    /**
     * A piece that a person wrote or changed, of which the place is gone.
     *
     * @param under heading that it stood under; empty for none
     */
    record SetAside(Piece earlier, String under) implements Step {
        @Override
        public <T> T in(Cases<T> cases) {
            return cases.setAside(this);
        }
    }
}
