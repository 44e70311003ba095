package org.readback.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thousands of invented people against invented profiles on invented days. */
class BoardPropertiesTest {
    private static final int BOARDS = 1200;
    private static final int PEOPLE = 6;

    private record Case(Generated generated, Board.Terms terms, List<PersonFacts> people) {}

    private static void each(int seed, Consumer<Case> check) {
        for (int index = 0; index < BOARDS; index++) {
            var generated = new Generated(new SplittableRandom(seed * 1_000_003L + index));
            var terms = new Board.Terms(
                    generated.versions(), generated.deployment(), generated.settings(), generated.day());
            check.accept(new Case(generated, terms, generated.people(PEOPLE)));
        }
    }

    @Test
    void everyCellHasExactlyTheStateOfTheFirstLineOfTheTableThatFits() {
        var met = new EnumMap<CellState, Integer>(CellState.class);
        each(1, made -> {
            var oracle = new TableOracle(made.terms());
            Board board = Board.of(made.terms(), made.people());
            for (Row row : board.rows()) {
                assertThat(row.cells()).hasSameSizeAs(board.columns());
                for (int column = 0; column < board.columns().size(); column++) {
                    CellState state = row.cells().get(column).state();
                    List<CellState> fitting = oracle.fitting(board.columns().get(column), row.facts());
                    assertThat(state)
                            .as("%s of %s on %s", board.columns().get(column), row.facts(), made.terms())
                            .isEqualTo(fitting.getFirst());
                    met.merge(state, 1, Integer::sum);
                }
            }
        });
        assertThat(met).as("every state was met often").hasSize(9);
        assertThat(met.values()).allMatch(count -> count > 50);
    }

    @Test
    void totalsOfRowsColumnsSubUnitsAndTheBoardAgree() {
        each(2, made -> {
            Board board = Board.of(made.terms(), made.people());
            for (CellState state : CellState.values()) {
                long byHand = board.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.state() == state)
                        .count();
                assertThat(board.total().of(state)).isEqualTo((int) byHand);
                assertThat(sum(board.columnTotals().stream(), state)).isEqualTo((int) byHand);
                assertThat(sum(board.groupTotals().values().stream(), state)).isEqualTo((int) byHand);
            }
            for (PersonState state : PersonState.values()) {
                long byHand = board.rows().stream()
                        .filter(row -> row.state() == state)
                        .count();
                assertThat(board.total().of(state)).isEqualTo((int) byHand);
                assertThat(board.groupTotals().values().stream()
                                .mapToInt(tally -> tally.of(state))
                                .sum())
                        .isEqualTo((int) byHand);
            }
            assertThat(board.total().people().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(made.people().size());
        });
    }

    private static int sum(Stream<Tally> tallies, CellState state) {
        return tallies.mapToInt(tally -> tally.of(state)).sum();
    }

    @Test
    void apartOfABoardCountsItsOwnRowsOnly() {
        each(3, made -> {
            Board board = Board.of(made.terms(), made.people());
            List<Row> some = board.rows().subList(0, board.rows().size() / 2);

            assertThat(board.with(some).total())
                    .isEqualTo(
                            Board.of(made.terms(), some.stream().map(Row::facts).toList())
                                    .total());
            assertThat(board.with(board.rows())).isEqualTo(board);
        });
    }

    @Test
    void onePieceOfEvidenceMoreNeverMakesACellWorse() {
        each(4, made -> {
            PersonFacts before = made.people().getFirst();
            var more = new ArrayList<>(before.evidence());
            more.add(made.generated().evidence("more"));
            compare(
                    made,
                    before,
                    more,
                    (cell, then) -> assertThat(then.isWorseThan(cell))
                            .as("%s became %s with %s", cell, then, more.getLast())
                            .isFalse());
        });
    }

    @Test
    void betterEvidenceInPlaceOfWhatWasHeldNeverMakesACellWorse() {
        each(5, made -> {
            PersonFacts before = made.people().getFirst();
            List<Evidence> better = before.evidence().stream()
                    .map(each -> made.generated().random().nextBoolean() ? better(each) : each)
                    .toList();
            compare(
                    made,
                    before,
                    better,
                    (cell, then) -> assertThat(then.isWorseThan(cell))
                            .as("%s became %s", cell, then)
                            .isFalse());
        });
    }

    /** As early, for longer, never taken back, and with a measure that meets all that the other does. */
    private static Evidence better(Evidence than) {
        Measure measure = switch (than.measure()) {
            case Measure.Achieved achieved ->
                than.subject().kind() == Subject.Kind.TEST
                        ? new Measure.Scored(100, Measure.Duties.MET, Measure.Verdict.PASSED)
                        : achieved;
            case Measure.Failed failed -> failed;
            case Measure.Scored(double percent, Measure.Duties _, Measure.Verdict _) ->
                new Measure.Scored(Math.min(100, percent + 10), Measure.Duties.MET, Measure.Verdict.PASSED);
            case Measure.Held(Level level, Threshold.Basis _) ->
                new Measure.Held(
                        Level.values()[Math.min(level.ordinal() + 1, Level.values().length - 1)],
                        Threshold.Basis.RATED);
        };
        return new Evidence(
                than.id(),
                than.subject(),
                than.on(),
                than.until().map(day -> day.plusDays(3)),
                java.util.Optional.empty(),
                measure,
                than.issuer());
    }

    private interface Judge {
        void judge(CellState before, CellState after);
    }

    private static void compare(Case made, PersonFacts before, List<Evidence> evidence, Judge judge) {
        var after = new PersonFacts(
                before.person(), before.group(), before.posts(), evidence, before.waivers(), before.begun());
        Row one = Board.of(made.terms(), List.of(before)).rows().getFirst();
        Row other = Board.of(made.terms(), List.of(after)).rows().getFirst();
        for (int column = 0; column < one.cells().size(); column++) {
            judge.judge(
                    one.cells().get(column).state(), other.cells().get(column).state());
        }
        assertThat(other.state()).isLessThanOrEqualTo(one.state());
    }

    @Test
    void aStricterProfileNeverMakesACellOrAPersonBetter() {
        each(6, made -> {
            List<RequirementProfile> stricter = made.terms().versions().stream()
                    .map(made.generated()::stricter)
                    .toList();
            var terms = new Board.Terms(
                    stricter,
                    made.terms().deployment(),
                    made.terms().settings(),
                    made.terms().day());
            Board one = Board.of(made.terms(), made.people());
            Board other = Board.of(terms, made.people());
            for (int index = 0; index < one.rows().size(); index++) {
                Map<Subject, CellState> then = states(other, other.rows().get(index));
                states(one, one.rows().get(index))
                        .forEach((subject, state) -> assertThat(
                                        state.isWorseThan(then.getOrDefault(subject, CellState.NOT_REQUIRED)))
                                .as("%s: %s became %s", subject, state, then.get(subject))
                                .isFalse());
                assertThat(other.rows().get(index).state())
                        .isGreaterThanOrEqualTo(one.rows().get(index).state());
            }
        });
    }

    private static Map<Subject, CellState> states(Board board, Row row) {
        var states = new java.util.TreeMap<Subject, CellState>();
        for (int column = 0; column < board.columns().size(); column++) {
            states.put(board.columns().get(column), row.cells().get(column).state());
        }
        return states;
    }
}
