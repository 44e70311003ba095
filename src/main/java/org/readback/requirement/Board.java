package org.readback.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** People by requirements on a day, with every total: computed whole each time, so that nothing can go stale and no two
 * sums can differ.
 *
 * @param profile the version in force on the day; empty if there is none: then nothing is required
 * @param columns one a subject
 * @param rows in the order in which the people were given
 * @param columnTotals one a column: its cells; no people are counted there
 * @param groupTotals by sub-unit, in the order of their names
 * @param total of the whole board */
public record Board(
        LocalDate day,
        Optional<RequirementProfile> profile,
        List<Subject> columns,
        List<Row> rows,
        List<Tally> columnTotals,
        SortedMap<String, Tally> groupTotals,
        Tally total) {

    /** What a board is made with besides the people. */
    public record Terms(
            Collection<RequirementProfile> versions, Deployment deployment, Settings settings, LocalDate day) {}

    public static Board of(Terms terms, Collection<PersonFacts> people) {
        Optional<RequirementProfile> profile = RequirementProfile.inForce(terms.versions(), terms.day());
        List<Subject> columns =
                profile.map(each -> List.copyOf(each.subjects())).orElse(List.of());
        var rule = new CellRule(terms.deployment(), terms.settings(), terms.day());
        var asked = new HashMap<Set<Post>, List<Optional<Requirement>>>(); // few kinds of people, many of each
        List<Row> rows = people.stream()
                .map(person -> {
                    List<Cell> cells = cells(
                            person,
                            asked.computeIfAbsent(
                                    person.posts(),
                                    posts -> columns.stream()
                                            .map(subject -> profile.flatMap(each -> each.asked(subject, posts)))
                                            .toList()),
                            rule);
                    return new Row(
                            person,
                            cells,
                            PersonState.of(cells.stream().map(Cell::state).toList(), terms.settings()));
                })
                .toList();
        return of(terms.day(), profile, columns, rows);
    }

    /** Evidence is laid out by subject first: each rule looks only at its own. */
    private static List<Cell> cells(PersonFacts person, List<Optional<Requirement>> asked, CellRule rule) {
        var bySubject = new HashMap<Subject, List<Evidence>>();
        person.evidence()
                .forEach(each -> bySubject
                        .computeIfAbsent(each.subject(), _ -> new ArrayList<>())
                        .add(each));
        return asked.stream()
                .map(requirement -> rule.cell(
                        requirement,
                        person.withEvidence(requirement
                                .map(each -> bySubject.getOrDefault(each.subject(), List.of()))
                                .orElse(List.of()))))
                .toList();
    }

    /** The same day and columns with only some of the rows; its totals are of these. */
    public Board with(List<Row> some) {
        return of(day, profile, columns, some);
    }

    /** From cells that were found before. */
    public static Board of(LocalDate day, Optional<RequirementProfile> profile, List<Subject> columns, List<Row> rows) {
        List<Tally> columnTotals = IntStream.range(0, columns.size())
                .mapToObj(column -> Tally.of(
                        rows.stream()
                                .map(row -> row.cells().get(column).state())
                                .toList(),
                        List.of()))
                .toList();
        var byGroup = new TreeMap<String, List<Row>>();
        rows.forEach(row -> byGroup.merge(
                row.facts().group(),
                List.of(row),
                (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        var groupTotals = new TreeMap<String, Tally>();
        byGroup.forEach((group, theirs) -> groupTotals.put(group, tally(theirs)));
        return new Board(day, profile, columns, rows, columnTotals, groupTotals, tally(rows));
    }

    private static Tally tally(List<Row> rows) {
        return Tally.of(
                rows.stream()
                        .flatMap(row -> row.cells().stream().map(Cell::state))
                        .toList(),
                rows.stream().map(Row::state).toList());
    }
}
