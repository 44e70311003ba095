package org.readback.snapshot;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.account.AccountId;
import org.readback.base.LocalText;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.SubUnitPath;
import org.readback.readiness.BoardMember;
import org.readback.readiness.BoardSheet;
import org.readback.requirement.Board;
import org.readback.requirement.Cell;
import org.readback.requirement.CellState;
import org.readback.requirement.Deployment;
import org.readback.requirement.Evidence;
import org.readback.requirement.Level;
import org.readback.requirement.Measure;
import org.readback.requirement.PersonFacts;
import org.readback.requirement.Requirement;
import org.readback.requirement.RequirementProfile;
import org.readback.requirement.Row;
import org.readback.requirement.Settings;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;
import org.readback.requirement.Waiver;

/** The board that a snapshot was made from, for printing it: its states are those that were written down, no rule is asked
 * again. What a snapshot does not hold no report shows: whose word about a level would have done. */
public final class FrozenBoard {
    private final Snapshot snapshot;

    private FrozenBoard(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** @param contingent that it was made of */
    public static BoardSheet of(Snapshot snapshot, ContingentId contingent) {
        return new FrozenBoard(snapshot).sheet(contingent);
    }

    private BoardSheet sheet(ContingentId contingent) {
        Snapshot.About about = snapshot.about();
        List<Subject> columns = snapshot.columns().stream()
                .map(each -> Subject.of(each.subject()))
                .toList();
        var titles = new TreeMap<Subject, LocalText>();
        snapshot.columns().forEach(each -> titles.put(Subject.of(each.subject()), each.title()));
        return new BoardSheet(
                new ContingentCard(
                        contingent,
                        about.contingent(),
                        about.mission(),
                        about.departs().orElse(null),
                        snapshot.people().size()),
                new Deployment(about.departs(), about.ends()),
                new Settings(
                        snapshot.rules().map(Snapshot.Rules::soonDays).orElse(Settings.USUAL.soonDays()),
                        Settings.USUAL.endsEarly()),
                Board.of(
                        about.day(),
                        snapshot.rules().map(FrozenBoard::profile),
                        columns,
                        snapshot.people().stream()
                                .map(person -> row(person, columns))
                                .toList()),
                snapshot.people().stream().collect(Collectors.toMap(Snapshot.Person::id, FrozenBoard::member)),
                titles);
    }

    private static RequirementProfile profile(Snapshot.Rules rules) {
        return new RequirementProfile(
                rules.profile(),
                rules.profile(),
                rules.version(),
                rules.from(),
                rules.lines().stream()
                        .map(line -> {
                            Subject subject = Subject.of(line.subject());
                            return new Requirement(
                                    subject,
                                    threshold(subject, line.needs()),
                                    Set.copyOf(line.posts()),
                                    line.lasts().isEmpty() ? Optional.empty() : Optional.of(Period.parse(line.lasts())),
                                    line.source());
                        })
                        .toList());
    }

    private static BoardMember member(Snapshot.Person person) {
        return new BoardMember(
                AccountId.of(person.id()),
                person.rank(),
                person.name(),
                new BoardMember.Passport(
                        person.latin(), person.cyrillic(), person.number(), person.sex(), person.born()),
                person.posts(),
                SubUnitPath.of(person.subUnit()));
    }

    private static Row row(Snapshot.Person person, List<Subject> columns) {
        List<Evidence> evidence =
                person.evidence().stream().map(FrozenBoard::evidence).toList();
        var facts = new PersonFacts(
                person.id(),
                person.subUnit(),
                Set.copyOf(person.posts()),
                evidence,
                person.waivers().stream().map(FrozenBoard::waiver).toList(),
                List.of());
        return new Row(
                facts,
                IntStream.range(0, columns.size())
                        .mapToObj(column ->
                                cell(person, columns.get(column), person.cells().get(column), evidence))
                        .toList(),
                person.state());
    }

    private static Cell cell(Snapshot.Person person, Subject subject, Snapshot.Cell cell, List<Evidence> evidence) {
        return new Cell(
                cell.state(),
                cell.until(),
                cell.evidence()
                        .flatMap(id -> evidence.stream()
                                .filter(each ->
                                        each.id().equals(id) && each.subject().equals(subject))
                                .findFirst()),
                cell.state() == CellState.NOT_REQUIRED
                        ? Optional.empty()
                        : Optional.of(new Requirement(
                                subject,
                                threshold(subject, cell.needs()),
                                Set.copyOf(person.posts()),
                                Optional.empty(),
                                "")));
    }

    private static Threshold threshold(Subject subject, String needs) {
        if (needs.isEmpty()) return new Threshold.Done();
        return subject.kind() == Subject.Kind.LANGUAGE
                ? new Threshold.AtLeast(Level.of(needs).orElseThrow(), Threshold.Basis.RATED)
                : new Threshold.Score((int) percent(needs));
    }

    private static Evidence evidence(Snapshot.Proof proof) {
        return new Evidence(
                proof.id(),
                Subject.of(proof.subject()),
                proof.on(),
                proof.until(),
                proof.revokedOn(),
                measure(proof.value()),
                proof.issuer());
    }

    private static Measure measure(Snapshot.Value value) {
        return switch (value.kind()) {
            case ACHIEVED -> new Measure.Achieved();
            case FAILED -> new Measure.Failed();
            case SCORED -> new Measure.Scored(percent(value.amount()), value.duties(), value.verdict());
            case DUTY_FAILED -> new Measure.Scored(percent(value.amount()), Measure.Duties.FAILED, value.verdict());
            case RATED -> new Measure.Held(Level.of(value.amount()).orElseThrow(), Threshold.Basis.RATED);
            case INDICATED -> new Measure.Held(Level.of(value.amount()).orElseThrow(), Threshold.Basis.INDICATION);
        };
    }

    /** As {@link Snapshots#percent} writes it. */
    private static double percent(String written) {
        return Double.parseDouble(
                written.replace('\u00a0', ' ').replace("%", "").strip());
    }

    private static Waiver waiver(Snapshot.Waived waived) {
        return new Waiver(
                waived.id(),
                Subject.of(waived.subject()),
                waived.from(),
                waived.until(),
                waived.endedOn(),
                waived.reason());
    }
}
