package org.readback.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.readback.base.LocalText;
import org.readback.contingent.ContingentCard;
import org.readback.requirement.Board;
import org.readback.requirement.Cell;
import org.readback.requirement.Deployment;
import org.readback.requirement.PersonState;
import org.readback.requirement.Row;
import org.readback.requirement.Settings;
import org.readback.requirement.Subject;
import org.readback.requirement.Tally;

/** A contingent held against its profile on a day, with the names that people read: what screens, PDF and Excel are made
 * from.
 *
 * @param deployment as it is known
 * @param board rows by sub-unit and name; who is in no sub-unit comes last
 * @param people by the id in the rows of the board
 * @param titles of every column */
public record BoardSheet(
        ContingentCard contingent,
        Deployment deployment,
        Settings settings,
        Board board,
        Map<String, BoardMember> people,
        SortedMap<Subject, LocalText> titles) {
    public BoardSheet {
        people = Map.copyOf(people);
    }

    /** People of one sub-unit, in the order of the board.
     *
     * @param name of the sub-unit with those above it; empty for those who are in none */
    public record Group(String name, List<Row> rows, Tally tally) {}

    /** A requirement and how many lack it.
     *
     * @param people for whom it is neither met nor waived to the day of departure; at least 1 */
    public record Shortfall(Subject subject, int people) {}

    public LocalDate day() {
        return board.day();
    }

    /** People on the board. */
    public int size() {
        return board.rows().size();
    }

    public int count(PersonState state) {
        return board.total().of(state);
    }

    /** The people whom the filter lets through; totals are of these. */
    public BoardSheet with(BoardFilter filter) {
        List<Row> some =
                board.rows().stream().filter(row -> filter.lets(this, row)).toList();
        return some.size() == size()
                ? this
                : new BoardSheet(contingent, deployment, settings, board.with(some), people, titles);
    }

    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        var rows = new ArrayList<Row>();
        for (Row row : board.rows()) {
            if (!rows.isEmpty()
                    && !rows.getFirst().facts().group().equals(row.facts().group())) {
                groups.add(group(rows));
                rows.clear();
            }
            rows.add(row);
        }
        if (!rows.isEmpty()) groups.add(group(rows));
        return groups;
    }

    private Group group(List<Row> rows) {
        String name = rows.getFirst().facts().group();
        return new Group(
                name,
                List.copyOf(rows),
                Objects.requireNonNull(board.groupTotals().get(name), name));
    }

    /** What most people lack; empty if nobody lacks anything. Of two alike the first column. */
    public Optional<Shortfall> biggestGap() {
        return IntStream.range(0, board.columns().size())
                .mapToObj(column -> new Shortfall(board.columns().get(column), lacking(column)))
                .filter(each -> each.people() > 0)
                .max(Comparator.comparingInt(Shortfall::people)
                        .thenComparing(Shortfall::subject, Comparator.reverseOrder()));
    }

    /** How many lack what the column asks: each state but the good ones. */
    public int lacking(int column) {
        return (int) board.rows().stream()
                .filter(row -> !row.cells().get(column).state().isGood())
                .count();
    }

    /** Empty if the board has no such column. */
    public Optional<Cell> cell(Row row, Subject subject) {
        int column = board.columns().indexOf(subject);
        return column < 0 ? Optional.empty() : Optional.of(row.cells().get(column));
    }

    public Optional<Row> row(String person) {
        return board.rows().stream()
                .filter(row -> row.facts().person().equals(person))
                .findFirst();
    }

    public BoardMember member(Row row) {
        return Objects.requireNonNull(people.get(row.facts().person()));
    }

    /** Whether any of them is a police officer, whom {@link Report#POLICE} is about. */
    public boolean hasPolice() {
        return people.values().stream().anyMatch(PoliceResults::isPolice);
    }

    /** Rank and name, surname first. */
    public String name(Row row) {
        BoardMember member = member(row);
        return (member.rank() + " " + member.listName()).strip();
    }

    /** The name of a requirement as the reader knows it. */
    public String title(Subject subject, Locale locale) {
        LocalText title = titles.get(subject);
        return title == null ? subject.code() : title.in(locale);
    }

    /** Profile and version; empty if the contingent follows none on the day. */
    public Optional<String> profile() {
        return board.profile().map(profile -> profile.name() + " · " + profile.version());
    }
}
