package org.readback.requirement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The nine states in their order; the first that fits wins. */
public final class CellRule {
    private static final Comparator<Evidence> NEWEST =
            Comparator.comparing(Evidence::on).thenComparing(Evidence::id);

    private final Deployment deployment;
    private final Settings settings;
    private final LocalDate day;

    /** @param day any day, past or to come; of what is known only that counts which was there by then */
    public CellRule(Deployment deployment, Settings settings, LocalDate day) {
        this.deployment = deployment;
        this.settings = settings;
        this.day = day;
    }

    /** @param asked what the profile in force on the day asks of the person; empty if nothing */
    public Cell cell(Optional<Requirement> asked, PersonFacts facts) {
        if (asked.isEmpty()) return Cell.NOT_REQUIRED;
        Requirement requirement = asked.get();
        Optional<Waiver> waiver = waiver(requirement.subject(), facts.waivers());
        if (waiver.isPresent()) {
            return new Cell(CellState.WAIVED, waiver.get().until(), Optional.empty(), asked);
        }
        List<Evidence> standing = facts.evidence().stream()
                .filter(each -> each.subject().equals(requirement.subject()) && each.stands(day))
                .sorted(NEWEST)
                .toList();
        Optional<Evidence> best = standing.stream()
                .filter(each -> each.measure().meets(requirement.threshold()))
                .max(longest(requirement));
        if (best.isPresent()) {
            Optional<LocalDate> until = requirement.until(best.get());
            return new Cell(held(until), until, best, asked);
        }
        return lacking(requirement, standing, facts.begun());
    }

    private Cell lacking(Requirement requirement, List<Evidence> standing, Collection<Begun> begun) {
        Optional<Evidence> newest = standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
        if (newest.isPresent() && isGoodOn(requirement.until(newest.get()))) {
            return new Cell(CellState.BELOW, requirement.until(newest.get()), newest, Optional.of(requirement));
        }
        boolean started = begun.stream()
                .anyMatch(each -> each.subject().equals(requirement.subject())
                        && !each.since().isAfter(day));
        return new Cell(
                started ? CellState.BEGUN : CellState.NOT_STARTED, Optional.empty(), newest, Optional.of(requirement));
    }

    private CellState held(Optional<LocalDate> until) {
        if (until.isEmpty()) return CellState.MET;
        LocalDate last = until.get();
        if (last.isBefore(day)) return CellState.EXPIRED;
        if (!last.isAfter(day.plusDays(settings.soonDays()))
                || deployment.departs().filter(last::isBefore).isPresent()) {
            return CellState.ENDS_SOON;
        }
        return deployment.ends().filter(last::isBefore).isPresent() ? CellState.ENDS_EARLY : CellState.MET;
    }

    private boolean isGoodOn(Optional<LocalDate> until) {
        return until.filter(day::isAfter).isEmpty();
    }

    private Optional<Waiver> waiver(Subject subject, Collection<Waiver> waivers) {
        return waivers.stream()
                .filter(each -> each.subject().equals(subject) && each.covers(day))
                .max(Comparator.comparing(each -> each.until().orElse(LocalDate.MAX)));
    }

    /** By the last good day; what never ends is the longest; of two alike the newer. */
    private static Comparator<Evidence> longest(Requirement requirement) {
        return Comparator.<Evidence, LocalDate>comparing(
                        each -> requirement.until(each).orElse(LocalDate.MAX))
                .thenComparing(NEWEST);
    }
}
