package org.readback.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of states as it is written, line by line and without a thought of speed; what the rules are held against. */
record TableOracle(Board.Terms terms) {

    /** Of all lines of the table those that fit, in its order; the first is the state. */
    List<CellState> fitting(Subject subject, PersonFacts person) {
        LocalDate day = terms.day();
        List<Requirement> lines = lines(subject, person);
        if (lines.isEmpty()) return List.of(CellState.NOT_REQUIRED);
        var states = new ArrayList<CellState>();
        if (person.waivers().stream().anyMatch(waiver -> waives(waiver, subject))) states.add(CellState.WAIVED);
        List<Evidence> there = person.evidence().stream()
                .filter(each -> each.subject().equals(subject))
                .filter(each -> !each.on().isAfter(day))
                .filter(each -> each.revokedOn().isEmpty()
                        || day.isBefore(each.revokedOn().get()))
                .toList();
        List<Evidence> enough = there.stream()
                .filter(each -> lines.stream().allMatch(line -> each.measure().meets(line.threshold())))
                .toList();
        LocalDate last = enough.stream()
                .map(each -> until(each, lines))
                .reduce(LocalDate.MIN, (one, other) -> one.isAfter(other) ? one : other);
        boolean valid = !enough.isEmpty() && !last.isBefore(day);
        boolean soon = !last.equals(LocalDate.MAX)
                && (java.time.temporal.ChronoUnit.DAYS.between(day, last)
                                <= terms.settings().soonDays()
                        || last.isBefore(terms.deployment().departs().orElse(LocalDate.MIN)));
        boolean early = last.isBefore(terms.deployment().ends().orElse(LocalDate.MIN));
        if (valid && soon) states.add(CellState.ENDS_SOON);
        if (valid && early) states.add(CellState.ENDS_EARLY);
        if (valid) states.add(CellState.MET);
        if (!enough.isEmpty() && !valid) states.add(CellState.EXPIRED);
        if (newest(there)
                .filter(each -> !enough.contains(each) && !until(each, lines).isBefore(day))
                .isPresent()) states.add(CellState.BELOW);
        if (person.begun().stream()
                .anyMatch(
                        each -> each.subject().equals(subject) && !each.since().isAfter(day)))
            states.add(CellState.BEGUN);
        states.add(CellState.NOT_STARTED);
        return states;
    }

    private List<Requirement> lines(Subject subject, PersonFacts person) {
        Optional<RequirementProfile> ruling = Optional.empty();
        for (RequirementProfile version : terms.versions()) {
            boolean begun = !version.from().isAfter(terms.day());
            boolean later = ruling.isEmpty()
                    || version.from().isAfter(ruling.get().from())
                    || (version.from().equals(ruling.get().from())
                            && version.version() > ruling.get().version());
            if (begun && later) ruling = Optional.of(version);
        }
        return ruling.stream()
                .flatMap(version -> version.requirements().stream())
                .filter(line -> line.subject().equals(subject))
                .filter(line -> person.posts().stream().anyMatch(line.posts()::contains))
                .toList();
    }

    private boolean waives(Waiver waiver, Subject subject) {
        LocalDate day = terms.day();
        return waiver.subject().equals(subject)
                && !waiver.from().isAfter(day)
                && !waiver.until().orElse(LocalDate.MAX).isBefore(day)
                && waiver.endedOn().orElse(LocalDate.MAX).isAfter(day);
    }

    private static LocalDate until(Evidence evidence, List<Requirement> lines) {
        LocalDate last = evidence.until().orElse(LocalDate.MAX);
        for (Requirement line : lines) {
            LocalDate own = line.lasts().map(evidence.on()::plus).orElse(LocalDate.MAX);
            if (own.isBefore(last)) last = own;
        }
        return last;
    }

    /** Of one day the one with the later id. */
    private static Optional<Evidence> newest(List<Evidence> there) {
        Optional<Evidence> newest = Optional.empty();
        for (Evidence each : there) {
            if (newest.isEmpty()
                    || each.on().isAfter(newest.get().on())
                    || (each.on().equals(newest.get().on())
                            && each.id().compareTo(newest.get().id()) > 0)) newest = Optional.of(each);
        }
        return newest;
    }
}
