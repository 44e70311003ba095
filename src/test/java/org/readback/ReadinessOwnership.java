package org.readback;

import static org.readback.account.Role.INSTRUCTOR;
import static org.readback.account.Role.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.readback.TwoHouses.Two;
import org.readback.account.Role;
import org.readback.base.Paper;
import org.readback.contingent.ContingentCard;
import org.readback.course.CourseId;
import org.readback.instructor.Instructors;
import org.readback.instructor.Period;
import org.readback.instructor.Qualification;
import org.readback.progress.PersonFile;
import org.readback.readiness.BoardSheet;
import org.readback.readiness.Extract;
import org.readback.readiness.Readiness;
import org.readback.readiness.ReadinessReports;
import org.readback.readiness.Report;
import org.readback.readiness.SampleBoards;

/** Boards that come back from a screen, the record of a person on paper, and instructors of others. */
final class ReadinessOwnership {
    private static final Set<Role> STAFF = Set.of(SUPERVISOR, INSTRUCTOR);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    static final List<OwnershipCase<?>> ALL = List.of(
            readiness("gaps(BoardSheet)", (readiness, two) -> readiness.gaps(board(two))),
            readiness("languages(BoardSheet)", (readiness, two) -> readiness.languages(board(two))),
            readiness("expiry(BoardSheet)", (readiness, two) -> readiness.expiry(board(two))),
            OwnershipCase.of(
                    ReadinessReports.class,
                    "pdf(Extract, Format, Locale)",
                    Set.of(SUPERVISOR),
                    (reports, two) -> reports.pdf(
                            Extract.of(board(two), Report.MATRIX), Paper.Format.A3_LANDSCAPE, Locale.ENGLISH)),
            OwnershipCase.of(
                    ReadinessReports.class,
                    "excel(Extract, Locale)",
                    Set.of(SUPERVISOR),
                    (reports, two) -> reports.excel(Extract.of(board(two), Report.MATRIX), Locale.ENGLISH)),
            OwnershipCase.of(
                    PersonFile.class,
                    "dossier(AccountId, LocalDate)",
                    STAFF,
                    (file, two) -> file.dossier(two.theirs().trainee(), DAY)),
            OwnershipCase.of(
                    Instructors.class,
                    "find(AccountId, Period)",
                    STAFF,
                    (instructors, two) -> instructors.find(two.theirs().the(INSTRUCTOR), Period.until(DAY))),
            OwnershipCase.act(
                    Instructors.class,
                    "qualify(AccountId, Qualification)",
                    Set.of(SUPERVISOR),
                    (instructors, two) -> instructors.qualify(
                            two.theirs().the(INSTRUCTOR),
                            new Qualification("Trainer", "Centre", DAY, Optional.empty()))),
            OwnershipCase.act(
                    Instructors.class,
                    "permit(AccountId, Set)",
                    Set.of(SUPERVISOR),
                    (instructors, two) ->
                            instructors.permit(two.theirs().the(INSTRUCTOR), Set.of(new CourseId("uf")))));

    private ReadinessOwnership() {}

    private static OwnershipCase<Readiness> readiness(String method, BiFunction<Readiness, Two, Object> call) {
        return OwnershipCase.of(Readiness.class, method, Set.of(SUPERVISOR), call);
    }

    /** Made-up people under the name of their contingent. */
    private static BoardSheet board(Two two) {
        BoardSheet sample = SampleBoards.of(3, 1);
        var card = new ContingentCard(two.theirs().contingent(), "Theirs", "UNMIKAR", null, sample.size());
        return new BoardSheet(
                card, sample.deployment(), sample.settings(), sample.board(), sample.people(), sample.titles());
    }
}
