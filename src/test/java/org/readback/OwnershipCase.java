package org.readback;

import static org.readback.account.Role.ADMINISTRATOR;
import static org.readback.account.Role.INSTRUCTOR;
import static org.readback.account.Role.SUPERVISOR;
import static org.readback.account.Role.TRAINEE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.readback.TwoHouses.Two;
import org.readback.account.AccountId;
import org.readback.account.Accounts;
import org.readback.account.Invitations;
import org.readback.account.Role;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptSounds;
import org.readback.assessment.Recomputation;
import org.readback.assessment.SampleTests;
import org.readback.contingent.Contingents;
import org.readback.contingent.NewMember;
import org.readback.course.LessonChecks;
import org.readback.course.LessonVisits;
import org.readback.forecast.ForecastDesk;
import org.readback.forecast.Forecasts;
import org.readback.item.Response;
import org.readback.practice.PracticeRuns;
import org.readback.practice.Reviews;
import org.readback.progress.ContingentProgress;
import org.readback.progress.PersonFile;
import org.readback.readiness.Readiness;
import org.readback.requirement.Post;
import org.readback.spacing.Grade;

/** One way of asking a service for what is another's.
 *
 * @param method as {@link OwnedIds#signature} writes it, without the service
 * @param by who may do it in their own house; administrators, in any
 * @param call gives what it was given */
record OwnershipCase<S>(Class<S> service, String method, Set<Role> by, BiFunction<S, Two, Object> call) {
    private static final String PASSWORD = "lamp river copper eleven";
    private static final Set<Role> STAFF = Set.of(SUPERVISOR, INSTRUCTOR);
    private static final Set<Role> NOBODY = Set.of();

    /** The table: to be added to whenever a service takes one more id; the larger modules have tables of their own. */
    static final List<OwnershipCase<?>> ALL = List.of(
            of(
                    Assessments.class,
                    "resume(AttemptId)",
                    Set.of(TRAINEE),
                    (tests, two) -> tests.resume(two.theirs().running().attempt())),
            of(Assessments.class, "answer(AttemptId, UUID, Response)", Set.of(TRAINEE), (tests, two) -> {
                var asking = two.theirs().running();
                return tests.answer(asking.attempt(), asking.nonce(), SampleTests.wrong(asking));
            }),
            of(
                    Assessments.class,
                    "rest(AttemptId)",
                    Set.of(TRAINEE),
                    (tests, two) -> tests.rest(two.theirs().running().attempt())),
            of(
                    Assessments.class,
                    "goOn(AttemptId)",
                    Set.of(TRAINEE),
                    (tests, two) -> tests.goOn(two.theirs().running().attempt())),
            act(
                    Assessments.class,
                    "pause(AttemptId)",
                    Set.of(TRAINEE),
                    (tests, two) -> tests.pause(two.theirs().running().attempt())),
            of(
                    AttemptSounds.class,
                    "left(AttemptId, UUID)",
                    Set.of(TRAINEE),
                    (sounds, two) -> sounds.left(
                            two.theirs().running().attempt(),
                            two.theirs().running().nonce())),
            of(
                    AttemptSounds.class,
                    "play(AttemptId, UUID)",
                    Set.of(TRAINEE),
                    (sounds, two) -> sounds.play(
                            two.theirs().running().attempt(),
                            two.theirs().running().nonce())),
            act(
                    AttemptSounds.class,
                    "ready(AttemptId, UUID)",
                    Set.of(TRAINEE),
                    (sounds, two) -> sounds.ready(
                            two.theirs().running().attempt(),
                            two.theirs().running().nonce())),
            of(
                    Assessments.class,
                    "result(AttemptId)",
                    Set.of(TRAINEE, SUPERVISOR, INSTRUCTOR),
                    (tests, two) -> tests.result(two.theirs().finished())),
            of( // the installation's own work: nobody who signs in may see it
                    Recomputation.class,
                    "differences(AttemptId)",
                    NOBODY,
                    (recomputation, two) ->
                            recomputation.differences(two.theirs().finished())),
            of(
                    Contingents.class,
                    "roster(ContingentId)",
                    STAFF,
                    (contingents, two) -> contingents.roster(two.theirs().contingent())),
            of(
                    Readiness.class,
                    "board(ContingentId, Optional)",
                    Set.of(SUPERVISOR),
                    (readiness, two) -> readiness.board(two.theirs().contingent(), Optional.empty())),
            of(
                    Forecasts.class,
                    "of(ContingentId)",
                    Set.of(SUPERVISOR),
                    (forecasts, two) -> forecasts.of(two.theirs().contingent())),
            of(
                    ForecastDesk.class,
                    "ask(ContingentId)",
                    Set.of(SUPERVISOR),
                    (desk, two) -> desk.ask(two.theirs().contingent()).join()),
            act(
                    Contingents.class,
                    "add(ContingentId, NewMember)",
                    Set.of(SUPERVISOR),
                    (contingents, two) -> contingents.add(
                            two.theirs().contingent(), member(two.mine().trainee()))),
            act(
                    Contingents.class,
                    "add(ContingentId, NewMember)",
                    Set.of(SUPERVISOR),
                    (contingents, two) -> contingents.add(
                            two.mine().contingent(), member(two.theirs().trainee()))),
            act(
                    Contingents.class,
                    "add(ContingentId, NewMember)",
                    NOBODY,
                    (contingents, two) -> contingents.add(
                            two.mine().contingent(), member(two.theirs().the(SUPERVISOR)))),
            of(
                    ContingentProgress.class,
                    "of(ContingentId)",
                    STAFF,
                    (progress, two) -> progress.of(two.theirs().contingent())),
            of(
                    PersonFile.class,
                    "of(AccountId)",
                    STAFF,
                    (files, two) -> files.of(two.theirs().trainee())),
            of(
                    Accounts.class,
                    "find(AccountId)",
                    Set.of(ADMINISTRATOR),
                    (accounts, two) -> accounts.find(two.theirs().trainee())),
            of(
                    Accounts.class,
                    "newLink(AccountId)",
                    Set.of(ADMINISTRATOR),
                    (accounts, two) -> accounts.newLink(two.theirs().trainee())),
            act(
                    Accounts.class,
                    "disable(AccountId)",
                    Set.of(ADMINISTRATOR),
                    (accounts, two) -> accounts.disable(two.theirs().trainee())),
            act(
                    Accounts.class,
                    "enable(AccountId)",
                    Set.of(ADMINISTRATOR),
                    (accounts, two) -> accounts.enable(two.theirs().trainee())),
            act(
                    Accounts.class,
                    "grant(AccountId, Set, Set)",
                    Set.of(ADMINISTRATOR),
                    (accounts, two) -> accounts.grant(two.theirs().trainee(), Set.of(INSTRUCTOR), Set.of())),
            of(
                    Invitations.class,
                    "find(String)",
                    NOBODY,
                    (invitations, two) -> invitations.find(two.theirs().token())),
            of(Invitations.class, "rate(String, String)", NOBODY, OwnershipCase::rateTheirName),
            act(
                    Invitations.class,
                    "accept(String, String)",
                    NOBODY,
                    (invitations, two) -> invitations.accept(two.theirs().token(), PASSWORD)),
            of(LessonChecks.class, "answer(UUID, UUID, Response)", Set.of(TRAINEE), (checks, two) -> {
                var asking = two.theirs().check();
                return checks.answer(asking.check(), asking.nonce(), new Response.DontKnow());
            }),
            of(
                    LessonVisits.class,
                    "answer(InlineCheck, Response)",
                    Set.of(TRAINEE),
                    (visits, two) -> visits.answer(two.theirs().inline(), new Response.Choice("3"))),
            of(
                    PracticeRuns.class,
                    "open(RunId)",
                    Set.of(TRAINEE),
                    (runs, two) -> runs.open(two.theirs().practice().run().run())),
            of(PracticeRuns.class, "answer(RunId, UUID, Response)", Set.of(TRAINEE), (runs, two) -> {
                var asking = two.theirs().practice().run();
                return runs.answer(asking.run(), asking.nonce(), new Response.DontKnow());
            }),
            of(
                    Reviews.class,
                    "grade(Place, Grade)",
                    Set.of(TRAINEE),
                    (reviews, two) -> reviews.grade(two.theirs().practice().word(), Grade.GOOD)),
            of(
                    Reviews.class,
                    "answer(Asked, Response)",
                    Set.of(TRAINEE),
                    (reviews, two) -> reviews.answer(two.theirs().practice().item(), new Response.DontKnow())));

    static <S> OwnershipCase<S> of(Class<S> service, String method, Set<Role> by, BiFunction<S, Two, Object> call) {
        return new OwnershipCase<>(service, method, by, call);
    }

    /** Gives nothing back: that it went through is seen by its not being refused. */
    static <S> OwnershipCase<S> act(Class<S> service, String method, Set<Role> by, BiConsumer<S, Two> call) {
        return of(service, method, by, (bean, two) -> {
            call.accept(bean, two);
            return "done";
        });
    }

    private static NewMember member(AccountId person) {
        return new NewMember(person, "Pte", Post.MEDIC, "");
    }

    /** A password made of the name is judged as with a link that never was: so the name is not known here. */
    private static Object rateTheirName(Invitations invitations, Two two) {
        String password = two.theirs().name();
        var rating = invitations.rate(two.theirs().token(), password);
        return rating == invitations.rate("unknown", password) ? Optional.empty() : rating;
    }

    String name() {
        return service.getSimpleName() + '.' + method;
    }

    @Override
    public String toString() {
        return name();
    }
}
