package org.readback.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.readback.requirement.Board;
import org.readback.requirement.PersonFacts;
import org.readback.requirement.Subject;

/** What a forecast is made from.
 *
 * @param terms profiles, dates and settings; their day is the goal's: of departure where it lies ahead, else today
 * @param lessons by person and course what is left of it; who finished it or cannot take it here is missing
 * @param seed the same facts with the same seed give the same forecast */
record ForecastFacts(
        LocalDate today,
        Board.Terms terms,
        List<PersonFacts> people,
        Map<String, Map<Subject, LessonsLeft>> lessons,
        long seed) {
    ForecastFacts {
        people = List.copyOf(people);
        lessons = Map.copyOf(lessons);
    }

    /** @param lately lessons done within {@link Forecasting#WEEKS} weeks, in whatever course */
    record LessonsLeft(int left, int lately) {}
}
