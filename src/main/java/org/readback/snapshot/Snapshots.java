package org.readback.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.base.Centre;
import org.readback.base.ForModules;
import org.readback.contingent.ContingentId;
import org.readback.readiness.BoardMember;
import org.readback.readiness.BoardSheet;
import org.readback.readiness.Boards;
import org.readback.requirement.Cell;
import org.readback.requirement.Evidence;
import org.readback.requirement.Measure;
import org.readback.requirement.Requirement;
import org.readback.requirement.Row;
import org.readback.requirement.Threshold;
import org.readback.requirement.Waiver;
import org.readback.standard.StandardShelf;
import org.readback.training.DeliveredSheet;
import org.readback.training.TrainingDelivered;
import org.springframework.stereotype.Component;

/** Reads what is known of a contingent now into a snapshot, for other modules, which check who asks. Everything in it is in
 * an order that follows from what it is, never from how it was read. */
@Component
@ForModules
public class Snapshots {
    private final Boards boards;
    private final StandardShelf standards;
    private final TrainingDelivered training;
    private final TestReports tests;
    private final Annexes annexes;

    Snapshots(Boards boards, StandardShelf standards, TrainingDelivered training, TestReports tests, Annexes annexes) {
        this.boards = boards;
        this.standards = standards;
        this.training = training;
        this.tests = tests;
        this.annexes = annexes;
    }

    /** Of whom, and for what.
     *
     * @param number that it gets
     * @param day as of which
     * @param by name of who asks for it */
    public record Order(
            String visit,
            ContingentId contingent,
            int number,
            LocalDate day,
            String team,
            String purpose,
            String by,
            Instant at) {}

    /** A snapshot with the files that may belong to it, by their SHA-256.
     *
     * @see Annex#files */
    public record Taken(Snapshot snapshot, Map<String, byte[]> files) {}

    /** Everything.
     *
     * @throws java.util.NoSuchElementException if there is no such contingent */
    public Taken take(Order order) {
        Snapshot snapshot = make(order);
        var files = new HashMap<String, byte[]>();
        List<AccountId> people = snapshot.people().stream()
                .map(person -> AccountId.of(person.id()))
                .toList();
        return new Taken(snapshot.with(annexes.of(order.contingent(), people, order.day(), files)), files);
    }

    /** Without what the centre adds, for comparing.
     *
     * @throws java.util.NoSuchElementException if there is no such contingent */
    public Snapshot make(Order order) {
        BoardSheet sheet = boards.of(order.contingent(), order.day()).orElseThrow();
        List<AccountId> people =
                sheet.people().values().stream().map(BoardMember::account).toList();
        return of(
                sheet,
                order,
                training(order, sheet),
                tests.of(people, sheet.board().columns(), order.at()));
    }

    static Snapshot of(BoardSheet sheet, Order order, List<Snapshot.Lesson> training, List<Snapshot.TestReport> tests) {
        return new Snapshot(
                about(order, sheet),
                rules(sheet),
                sheet.board().columns().stream()
                        .map(subject -> new Snapshot.Column(
                                subject.toString(),
                                Objects.requireNonNull(sheet.titles().get(subject))))
                        .toList(),
                sheet.board().rows().stream().map(row -> person(sheet, row)).toList(),
                training,
                tests,
                Optional.empty());
    }

    private static Snapshot.About about(Order order, BoardSheet sheet) {
        return new Snapshot.About(
                order.visit(),
                order.number(),
                order.day(),
                order.team(),
                order.purpose(),
                sheet.contingent().name(),
                sheet.contingent().mission(),
                sheet.deployment().departs(),
                sheet.deployment().ends(),
                order.by(),
                order.at());
    }

    private static Optional<Snapshot.Rules> rules(BoardSheet sheet) {
        return sheet.board()
                .profile()
                .map(profile -> new Snapshot.Rules(
                        profile.name(),
                        profile.version(),
                        profile.from(),
                        sheet.settings().soonDays(),
                        profile.requirements().stream().map(Snapshots::rule).toList()));
    }

    private static Snapshot.Rule rule(Requirement line) {
        return new Snapshot.Rule(
                line.subject().toString(),
                needs(line.threshold()),
                line.posts().stream().sorted().toList(),
                line.lasts().map(Object::toString).orElse(""),
                line.source());
    }

    private static Snapshot.Person person(BoardSheet sheet, Row row) {
        BoardMember member = sheet.member(row);
        BoardMember.Passport passport = member.passport();
        return new Snapshot.Person(
                row.facts().person(),
                member.rank(),
                member.name(),
                passport.latin(),
                passport.cyrillic(),
                passport.number(),
                passport.sex(),
                passport.born(),
                member.posts(),
                member.subUnit().toString(),
                row.state(),
                row.cells().stream().map(Snapshots::cell).toList(),
                row.facts().evidence().stream()
                        .sorted(Comparator.comparing(Evidence::subject)
                                .thenComparing(Evidence::on)
                                .thenComparing(Evidence::id))
                        .map(Snapshots::proof)
                        .toList(),
                row.facts().waivers().stream()
                        .sorted(Comparator.comparing(Waiver::subject)
                                .thenComparing(Waiver::from)
                                .thenComparing(Waiver::id))
                        .map(Snapshots::waived)
                        .toList());
    }

    private static Snapshot.Cell cell(Cell cell) {
        return new Snapshot.Cell(
                cell.state(),
                cell.until(),
                cell.evidence().map(Evidence::id),
                cell.evidence().map(each -> value(each.measure())),
                cell.requirement().map(asked -> needs(asked.threshold())).orElse(""));
    }

    private static Snapshot.Proof proof(Evidence evidence) {
        return new Snapshot.Proof(
                evidence.id(),
                evidence.subject().toString(),
                evidence.on(),
                evidence.until(),
                evidence.revokedOn(),
                value(evidence.measure()),
                evidence.issuer());
    }

    private static Snapshot.Waived waived(Waiver waiver) {
        return new Snapshot.Waived(
                waiver.id(),
                waiver.subject().toString(),
                waiver.from(),
                waiver.until(),
                waiver.endedOn(),
                waiver.reason());
    }

    private static Snapshot.Value value(Measure measure) {
        return switch (measure) {
            case Measure.Achieved _ -> new Snapshot.Value(Snapshot.Value.Kind.ACHIEVED, "");
            case Measure.Failed _ -> new Snapshot.Value(Snapshot.Value.Kind.FAILED, "");
            case Measure.Scored(double percent, Measure.Duties duties, Measure.Verdict verdict) ->
                new Snapshot.Value(
                        duties == Measure.Duties.FAILED ? Snapshot.Value.Kind.DUTY_FAILED : Snapshot.Value.Kind.SCORED,
                        percent(percent),
                        Optional.of(new Snapshot.Value.Passing(duties, verdict)));
            case Measure.Held(var level, Threshold.Basis basis) ->
                new Snapshot.Value(
                        basis == Threshold.Basis.RATED ? Snapshot.Value.Kind.RATED : Snapshot.Value.Kind.INDICATED,
                        level.toString());
        };
    }

    private static String needs(Threshold threshold) {
        return switch (threshold) {
            case Threshold.Done _ -> "";
            case Threshold.Score(int percent) -> percent(percent);
            case Threshold.AtLeast(var level, var _) -> level.toString();
        };
    }

    /** A tenth is kept where there is one, and never rounded up: 79.96 is not 80. */
    static String percent(double percent) {
        double tenths = Math.floor(percent * 10 + 1e-6) / 10;
        return (tenths == Math.rint(tenths)
                        ? Long.toString(Math.round(tenths))
                        : String.format(Locale.ROOT, "%.1f", tenths))
                + "\u00a0%";
    }

    /** As of the day of the visit, but nothing was held that is still to come. */
    private List<Snapshot.Lesson> training(Order order, BoardSheet sheet) {
        LocalDate today = LocalDate.ofInstant(order.at(), Centre.ZONE);
        LocalDate asOf = today.isBefore(order.day()) ? today : order.day();
        var lessons = new ArrayList<Snapshot.Lesson>();
        standards.editions().stream()
                .sorted(Comparator.comparing(edition -> edition.id().editionId()))
                .flatMap(edition ->
                        training
                                .of(
                                        edition.id(),
                                        order.contingent(),
                                        sheet.contingent().name(),
                                        asOf)
                                .stream())
                .forEach(delivered -> delivered
                        .lines()
                        .forEach(line -> lessons.add(lesson(delivered.edition().fullName(), line))));
        return lessons;
    }

    private static Snapshot.Lesson lesson(String edition, DeliveredSheet.Line line) {
        return new Snapshot.Lesson(
                edition,
                line.lesson().number(),
                line.lesson().title(),
                line.lesson().minutes().stream().boxed().findFirst(),
                line.ours(),
                line.state().name(),
                line.sessions().stream()
                        .sorted(Comparator.comparing(DeliveredSheet.Taught::day)
                                .thenComparing(taught -> taught.session().toString()))
                        .map(taught -> new Snapshot.Session(
                                taught.session().toString(),
                                taught.day(),
                                taught.minutes(),
                                taught.lesson(),
                                taught.instructor(),
                                taught.group(),
                                taught.there(),
                                taught.people(),
                                taught.held()))
                        .toList());
    }
}
