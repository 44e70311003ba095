package org.readback.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something to be done before a visit or after it.
 *
 * @param standard which line of the shipped list it is: {@code visit.check.} and this is its text; empty for own lines
 * @param words of an own line; empty for others
 * @param steps the oldest first; at least the one with which it was made */
public record Task(TaskId id, TaskKind kind, String standard, String words, List<TaskStep.Taken> steps) {
    public static final int LONGEST_WORDS = 300;

    /** The shipped list: what assessment teams ask for, in the order in which they do. */
    public static final List<String> STANDARD = List.of(
            "roll",
            "passports",
            "medical",
            "core-training",
            "mission-training",
            "law-tests",
            "conduct",
            "language",
            "first-aid",
            "driving",
            "weapons",
            "women",
            "instructors",
            "programmes",
            "recognition",
            "waivers",
            "rooms",
            "interpreters",
            "freeze",
            "pack");

    public Task {
        steps = List.copyOf(steps);
    }

    public TaskStep now() {
        return steps.getLast().step();
    }

    public boolean isDone() {
        return now().state() == TaskStep.State.DONE;
    }

    public boolean isOverdue(LocalDate today) {
        return !isDone() && now().due().filter(today::isAfter).isPresent();
    }

    /** Its words are those of the list in the language of the reader. */
    public Optional<String> key() {
        return standard.isEmpty() ? Optional.empty() : Optional.of("visit.check." + standard);
    }
}
