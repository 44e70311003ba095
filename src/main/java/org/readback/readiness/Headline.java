package org.readback.readiness;

import java.time.LocalDate;
import java.util.Optional;
import org.readback.contingent.ContingentCard;
import org.readback.requirement.Cell;
import org.readback.requirement.Deployment;
import org.readback.requirement.PersonState;
import org.readback.requirement.Tally;

/** A contingent's readiness in one line.
 *
 * @param day which is asked about: that of departure if it is ahead, otherwise today
 * @param people how many of them stand how
 * @param running pieces of evidence that are good today and end within 60 days
 * @param profile empty if the contingent follows none: then nothing is asked, and readiness says nothing */
public record Headline(ContingentCard contingent, LocalDate day, Tally people, long running, Optional<String> profile) {

    private static final int SOON = 60;

    static Headline of(BoardSheet sheet, LocalDate today) {
        long running = sheet.board().rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> runsOut(cell, today))
                .count();
        return new Headline(sheet.contingent(), sheet.day(), sheet.board().total(), running, sheet.profile());
    }

    private static boolean runsOut(Cell cell, LocalDate today) {
        return switch (cell.state()) {
            case EXPIRED, ENDS_SOON, ENDS_EARLY ->
                cell.until()
                        .filter(until -> !until.isBefore(today) && !until.isAfter(today.plusDays(SOON)))
                        .isPresent();
            case NOT_REQUIRED, WAIVED, MET, BELOW, BEGUN, NOT_STARTED -> false;
        };
    }

    public int size() {
        int size = 0;
        for (PersonState state : PersonState.values()) size += people.of(state);
        return size;
    }

    /** The day on which readiness is looked at first. */
    static LocalDate day(Deployment deployment, LocalDate today) {
        return deployment.departs().filter(day -> !day.isBefore(today)).orElse(today);
    }
}
