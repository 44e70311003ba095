package org.readback.training;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readback.base.LocalText;
import org.readback.standard.EditionCard;
import org.readback.standard.StandardLesson;

/** What of an edition of a standard was taught, lesson by lesson. A session whose lesson answers to several lessons of the
 * standard stands at each of them; in totals it counts once.
 *
 * @param contingent whose classes they are; empty for all that the reader may see
 * @param asOf the day: sessions up to it were held, later ones are planned
 * @param lines every lesson of the edition, by number */
public record DeliveredSheet(EditionCard edition, String contingent, LocalDate asOf, List<Line> lines) {
    public DeliveredSheet {
        lines = List.copyOf(lines);
    }

    /** How it stands with a lesson of the standard. */
    public enum State {
        /** As long as the standard asks, where that is known. */
        GIVEN,
        /** Less than the standard asks. */
        SHORT,
        PLANNED,
        /** A lesson of ours answers to it, but no class has it. */
        NOT_PLANNED,
        /** Neither a lesson of ours nor a session. */
        NOTHING
    }

    /** A lesson of the standard.
     *
     * @param ours titles of our lessons that answer to it
     * @param sessions in which it is taught, oldest first */
    public record Line(StandardLesson lesson, List<LocalText> ours, List<Taught> sessions) {
        public Line {
            ours = List.copyOf(ours);
            sessions = List.copyOf(sessions);
        }

        /** Minutes of all sessions, held or to come. */
        public int planned() {
            return sessions.stream().mapToInt(Taught::minutes).sum();
        }

        /** Minutes of those that were held. */
        public int given() {
            return sessions.stream()
                    .filter(Taught::held)
                    .mapToInt(Taught::minutes)
                    .sum();
        }

        public State state() {
            if (given() > 0) return given() >= lesson.minutes().orElse(1) ? State.GIVEN : State.SHORT;
            if (planned() > 0) return State.PLANNED;
            return ours.isEmpty() ? State.NOTHING : State.NOT_PLANNED;
        }
    }

    /** A session.
     *
     * @param lesson what was taught in it
     * @param group the class
     * @param there present or late; 0 until attendance is recorded
     * @param people expected */
    public record Taught(
            ClassSessionId session,
            LocalDate day,
            int minutes,
            LocalText lesson,
            String instructor,
            String group,
            int there,
            int people,
            boolean held) {}

    /** Lines in a state. */
    public int count(State state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }

    /** Minutes of the sessions held, each counted once. */
    public int given() {
        return minutes(true);
    }

    /** Minutes of all sessions, each counted once. */
    public int planned() {
        return minutes(false);
    }

    private int minutes(boolean heldOnly) {
        Map<ClassSessionId, Integer> once = new HashMap<>();
        lines.stream()
                .flatMap(line -> line.sessions().stream())
                .filter(session -> session.held() || !heldOnly)
                .forEach(session -> once.put(session.session(), session.minutes()));
        return once.values().stream().mapToInt(Integer::intValue).sum();
    }
}
