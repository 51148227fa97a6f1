// SPDX-License-Identifier: EPL-2.0
package org.kogai.semantics.simulation;

import org.kogai.model.governance.training.TrainingCourse;
import org.kogai.model.governance.training.TrainingScheme;
import org.kogai.model.governance.training.TrainingSession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How fast a training scheme meets a need.
 *
 * @param scheme the scheme
 * @param persons persons that are needed
 * @param completion share of those who attend that completes, from 0 to 1: of the sessions held so
 *     far, or 1 where the model knows none
 * @param years years from the first one until the need is met, at most {@value #LONGEST}
 */
public record TrainingPlan(
        TrainingScheme scheme, long persons, double completion, List<Year> years) {
    /** A plan that takes longer is none. */
    static final int LONGEST = 50;

    public TrainingPlan {
        years = List.copyOf(years);
    }

    /**
     * One year of training.
     *
     * @param year the year
     * @param qualified persons who have completed by its end
     * @param missing persons who are still missing then
     */
    public record Year(int year, long qualified, long missing) {}

    /**
     * The plan of a scheme.
     *
     * @param sessions sessions held so far, of this and of other schemes
     * @param first first year of training
     */
    public static TrainingPlan of(
            TrainingScheme scheme, long persons, List<TrainingSession> sessions, int first) {
        double completion = completion(scheme, sessions);
        double perYear = scheme.getSeatsPerYear() * completion;
        List<Year> years = new ArrayList<>();
        long missing = persons;
        for (int i = 1; i <= LONGEST && missing > 0; i++) {
            long qualified = Math.min(persons, (long) Math.floor(perYear * i));
            missing = persons - qualified;
            years.add(new Year(first + i - 1, qualified, missing));
        }
        return new TrainingPlan(scheme, persons, completion, years);
    }

    private static double completion(TrainingScheme scheme, List<TrainingSession> sessions) {
        Set<TrainingCourse> courses = Set.copyOf(scheme.getCourses());
        long attended = 0;
        long completed = 0;
        for (TrainingSession session : sessions) {
            if (session.getCourse() != null && courses.contains(session.getCourse())) {
                attended += session.getAttended();
                completed += session.getCompleted();
            }
        }
        return attended == 0 ? 1 : (double) completed / attended;
    }

    /** Year at whose end nobody is missing; empty when that takes longer than the plan. */
    public OptionalInt done() {
        Optional<Year> last =
                years.isEmpty() ? Optional.empty() : Optional.of(years.get(years.size() - 1));
        return last.filter(year -> year.missing() == 0)
                .map(year -> OptionalInt.of(year.year()))
                .orElse(OptionalInt.empty());
    }
}
