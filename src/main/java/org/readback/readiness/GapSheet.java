package org.readback.readiness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.readback.requirement.Cell;
import org.readback.requirement.PersonState;
import org.readback.requirement.Row;
import org.readback.requirement.Subject;
import org.readback.training.Due;
import org.readback.training.Target;

/** Who is not ready, worst first, and what each of them lacks.
 *
 * @param board of which this was made
 * @param daysLeft to departure, from today; negative once it is past, empty where it is not known */
public record GapSheet(BoardSheet board, List<Line> lines, Optional<Long> daysLeft) {
    public GapSheet {
        lines = List.copyOf(lines);
    }

    /** A person who is not ready.
     *
     * @param gaps in the order of the columns, at least one */
    public record Line(Row row, BoardMember member, List<Gap> gaps) {
        public Line {
            gaps = List.copyOf(gaps);
        }

        int weight() {
            return gaps.stream().mapToInt(Gap::weight).sum();
        }
    }

    /** What can be done here about gaps, and what was begun.
     *
     * @param remedies by subject: what of this installation leads there
     * @param due by the id of a person: what was assigned to them */
    record Help(Map<Subject, Target> remedies, Map<String, List<Due>> due) {
        static final Help NONE = new Help(Map.of(), Map.of());
    }

    static GapSheet of(BoardSheet board, Help help, LocalDate today) {
        List<Line> lines = board.board().rows().stream()
                .filter(row -> row.state() == PersonState.NOT_READY)
                .map(row -> new Line(row, board.member(row), gaps(board, row, help)))
                .sorted(Comparator.comparingInt(Line::weight)
                        .reversed()
                        .thenComparing(line -> line.member().listName())
                        .thenComparing(line -> line.row().facts().person()))
                .toList();
        return new GapSheet(board, lines, board.deployment().departs().map(day -> ChronoUnit.DAYS.between(today, day)));
    }

    private static List<Gap> gaps(BoardSheet board, Row row, Help help) {
        List<Due> due = help.due().getOrDefault(row.facts().person(), List.of());
        return IntStream.range(0, row.cells().size())
                .filter(column -> !row.cells().get(column).state().isGood())
                .mapToObj(column -> {
                    Subject subject = board.board().columns().get(column);
                    Cell cell = row.cells().get(column);
                    Optional<Target> remedy =
                            Optional.ofNullable(help.remedies().get(subject));
                    return new Gap(subject, cell, remedy, remedy.flatMap(target -> until(target, due)));
                })
                .toList();
    }

    private static Optional<LocalDate> until(Target target, List<Due> due) {
        return due.stream()
                .filter(each -> each.target().equals(target) && !each.isDone())
                .map(Due::deadline)
                .min(Comparator.naturalOrder());
    }

    /** How many of these people lack what, by column. */
    public SortedMap<Subject, Integer> bySubject() {
        var counts = new TreeMap<Subject, Integer>();
        lines.forEach(line -> line.gaps().forEach(gap -> counts.merge(gap.subject(), 1, Integer::sum)));
        return counts;
    }

    /** What can be assigned to some of these people, and to whom: those who lack what it leads to. */
    public SortedMap<Subject, Target> remedies() {
        var remedies = new TreeMap<Subject, Target>();
        lines.forEach(line ->
                line.gaps().forEach(gap -> gap.remedy().ifPresent(target -> remedies.put(gap.subject(), target))));
        return remedies;
    }

    /** Of those people who lack this. */
    public List<Line> lacking(Subject subject) {
        Function<Gap, Subject> of = Gap::subject;
        return lines.stream()
                .filter(line -> line.gaps().stream().map(of).anyMatch(subject::equals))
                .toList();
    }
}
