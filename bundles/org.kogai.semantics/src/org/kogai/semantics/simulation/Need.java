// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.simulation;

import org.kogai.model.governance.managers.ManagerPostType;
import org.kogai.semantics.appointment.Assessment;

/**
 * What a group of factories needs.
 *
 * @param factories factories in the group
 * @param covered those for which a post, a permit or a duty follows; a class alone asks nothing
 * @param posts posts to fill
 * @param persons persons to train: one for each post that needs a qualification, two where it needs
 *     a deputy too
 */
public record Need(long factories, long covered, long posts, long persons) {
    static final Need NONE = new Need(0, 0, 0, 0);

    static Need of(Assessment assessment) {
        return new Need(
                1,
                isCovered(assessment) ? 1 : 0,
                assessment.posts().size(),
                assessment.posts().stream().mapToLong(Need::persons).sum());
    }

    private static boolean isCovered(Assessment assessment) {
        return !assessment.posts().isEmpty()
                || !assessment.permits().isEmpty()
                || !assessment.obligations().isEmpty();
    }

    /** Persons to train for one post of this type. */
    public static long persons(ManagerPostType post) {
        if (!post.isQualificationNeeded()) {
            return 0;
        }
        return post.isDeputyNeeded() ? 2 : 1;
    }

    Need plus(Need other) {
        return new Need(
                factories + other.factories,
                covered + other.covered,
                posts + other.posts,
                persons + other.persons);
    }

    /** Share of the factories that are covered, from 0 to 1; 0 for no factories. */
    public double coverage() {
        return factories == 0 ? 0 : (double) covered / factories;
    }
}
