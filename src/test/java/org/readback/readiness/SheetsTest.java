package org.readback.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readback.contingent.SubUnitPath;
import org.readback.readiness.ExpirySheet.Horizon;
import org.readback.requirement.CellState;
import org.readback.requirement.PersonState;
import org.readback.requirement.Post;
import org.readback.requirement.Subject;

class SheetsTest {
    private static final BoardSheet BOARD = SampleBoards.of(139, 7);

    @Test
    void sampleShowsEveryState() {
        Set<CellState> seen = EnumSet.noneOf(CellState.class);
        BOARD.board().rows().forEach(row -> row.cells().forEach(cell -> seen.add(cell.state())));

        assertThat(seen).containsExactlyInAnyOrder(CellState.values());
    }

    @Test
    void groupsAddUpToTheBoard() {
        BoardSheet board = BOARD;
        for (PersonState state : PersonState.values()) {
            assertThat(board.groups().stream()
                            .mapToInt(group -> group.tally().of(state))
                            .sum())
                    .isEqualTo(board.count(state));
        }
        assertThat(board.groups().stream()
                        .mapToInt(group -> group.rows().size())
                        .sum())
                .isEqualTo(139);
        assertThat(board.groups()).extracting(BoardSheet.Group::name).doesNotHaveDuplicates();
    }

    @Test
    void filtersNarrowRowsAndTotalsAlike() {
        var company = SubUnitPath.of("Company 1");
        Subject speaking = Subject.of("language:speaking");

        BoardSheet some = BOARD.with(new BoardFilter(
                Optional.of(PersonState.NOT_READY),
                Optional.of(company),
                Optional.of(Post.RIFLEMAN),
                Optional.of(speaking)));

        assertThat(some.size()).isPositive().isLessThan(BOARD.size());
        assertThat(some.count(PersonState.NOT_READY)).isEqualTo(some.size());
        assertThat(some.board().rows()).allSatisfy(row -> {
            assertThat(row.facts().group()).startsWith("Company 1 / ");
            assertThat(row.facts().posts()).contains(Post.RIFLEMAN);
            assertThat(some.cell(row, speaking).orElseThrow().state().isGood()).isFalse();
        });
        assertThat(BOARD.with(BoardFilter.ALL)).isSameAs(BOARD);
    }

    @Test
    void biggestGapIsWhatMostPeopleLack() {
        var gap = BOARD.biggestGap().orElseThrow();

        List<Integer> lacking = BOARD.board().columns().stream()
                .map(subject -> BOARD.lacking(BOARD.board().columns().indexOf(subject)))
                .toList();
        assertThat(gap.people())
                .isEqualTo(lacking.stream().max(Comparator.naturalOrder()).orElseThrow());
        assertThat(SampleBoards.of(0, 1).biggestGap()).isEmpty();
    }

    @Test
    void worstOfThoseWhoAreNotReadyComesFirst() {
        GapSheet gaps = GapSheet.of(BOARD, GapSheet.Help.NONE, SampleBoards.DAY.minusDays(46));

        assertThat(gaps.lines()).hasSize(BOARD.count(PersonState.NOT_READY));
        assertThat(gaps.lines()).extracting(GapSheet.Line::weight).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(gaps.daysLeft()).contains(46L);
        gaps.bySubject()
                .forEach((subject, people) -> assertThat(gaps.lacking(subject)).hasSize(people));
    }

    @Test
    void remedyThatWasAssignedSaysUntilWhen() {
        var course = new org.readback.training.Target.Course(new org.readback.course.CourseId("un-core"));
        Subject subject = Subject.of("course:un-core");
        var help = new GapSheet.Help(Map.of(subject, course), Map.of());

        GapSheet gaps = GapSheet.of(BOARD, help, SampleBoards.DAY);

        assertThat(gaps.remedies()).containsExactly(Map.entry(subject, course));
        assertThat(gaps.lines().stream().flatMap(line -> line.gaps().stream()))
                .allSatisfy(gap -> assertThat(gap.assignedUntil()).isEmpty());
    }

    @Test
    void horizonsHoldWhatEndsBeforeTheirLastDay() {
        ExpirySheet expiry = ExpirySheet.of(BOARD);

        assertThat(expiry.lines()).extracting(ExpirySheet.Line::until).isSorted();
        for (Horizon horizon : Horizon.values()) {
            assertThat(expiry.within(horizon)).hasSize(expiry.count(horizon));
        }
        assertThat(expiry.within(Horizon.DAYS_30))
                .allSatisfy(
                        line -> assertThat(line.until()).isBetween(SampleBoards.DAY, SampleBoards.DAY.plusDays(30)));
        assertThat(expiry.within(Horizon.DAYS_90)).containsAll(expiry.within(Horizon.DAYS_60));
        assertThat(expiry.over()).hasSize(BOARD.board().total().of(CellState.EXPIRED));
        assertThat(ExpirySheet.byMonth(expiry.lines()).values().stream()
                        .mapToInt(List::size)
                        .sum())
                .isEqualTo(expiry.lines().size());
    }

    @Test
    void levelsOfASkillAddUpToThoseWhomItIsAskedOf() {
        LanguageSheet languages = LanguageSheet.of(BOARD, Map.of());

        assertThat(languages.skills()).extracting(Subject::code).containsExactly("listening", "speaking");
        for (Subject skill : languages.skills()) {
            var share = languages.share(skill);
            assertThat(languages.held(skill).values().stream()
                            .mapToInt(each -> each)
                            .sum())
                    .isEqualTo(share.asked());
            assertThat(languages.bySubUnit(skill).values().stream()
                            .mapToInt(LanguageSheet.Share::met)
                            .sum())
                    .isEqualTo(share.met());
            assertThat(languages.shortOf().stream().filter(line -> line.skill().equals(skill)))
                    .hasSize(share.asked() - share.met());
        }
    }

    @Test
    void everySeventhIsAWoman() {
        WomenSheet women = WomenSheet.of(BOARD);

        assertThat(women.total()).isEqualTo(new WomenSheet.Share(20, 139, 0));
        assertThat(women.total().share().orElseThrow()).isBetween(0.143, 0.144);
        assertThat(women.bySubUnit().values().stream()
                        .mapToInt(WomenSheet.Share::people)
                        .sum())
                .isEqualTo(139);
    }

    @Test
    void dayOfDepartureIsLookedAtUntilItIsPast() {
        LocalDate departs = SampleBoards.DAY;

        assertThat(Headline.day(SampleBoards.DEPLOYMENT, departs)).isEqualTo(departs);
        assertThat(Headline.day(SampleBoards.DEPLOYMENT, departs.plusDays(1))).isEqualTo(departs.plusDays(1));
    }
}
