package org.readback.command;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.NewAccount;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.assessment.Assessments;
import org.readback.assessment.Result;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.Results;
import org.readback.assessment.SimulatedAttempts;
import org.readback.bank.ItemTimes;
import org.readback.base.Centre;
import org.readback.base.Installation;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.ContingentRoster;
import org.readback.contingent.Contingents;
import org.readback.contingent.NewMember;
import org.readback.course.LessonProgress;
import org.readback.item.Skill;
import org.readback.practice.Focus;
import org.readback.practice.SimulatedPractice;
import org.springframework.stereotype.Component;

/** Fills a new demonstration. What is there already is left alone, so an interrupted filling is finished by the next
 * start; the contingent comes last and says that all is there. */
@Component
class DemoFiller {
    static final String CONTINGENT = "Karana-7";
    private static final String MISSION = "UNMIKAR, Republic of Karana";
    private static final int DAYS_TO_DEPARTURE = 46;
    private static final int THREADS = 2;
    private static final int STEP = 10;
    static final long SEED = 7_2026L;
    private static final LocalTime PRACTICE_TIME = LocalTime.of(17, 30);
    private static final String COLLEAGUE = "colleague";
    private static final double VISITOR_ABILITY = -1;

    /** The services of the modules that a filling needs. */
    @Component
    record Services(
            AccountDirectory accounts,
            Contingents contingents,
            Assessments assessments,
            SimulatedAttempts attempts,
            Results results,
            ItemTimes times,
            LessonProgress lessons,
            SimulatedPractice practice,
            DemoPanels panels,
            DemoDesigns designs,
            DemoBatteries batteries,
            DemoWorks works,
            DemoReports reports,
            DemoCorrections corrections,
            DemoSessions sessions,
            DemoClass classes,
            DemoScenarios scenarios,
            DemoPapers papers,
            DemoImports imports,
            DemoDrafts drafts,
            DemoLessons writing,
            DemoTags tags,
            DemoTraining training,
            DemoRoll roll,
            DemoEvidence evidence,
            DemoProfiles profiles,
            DemoCertificates certificates,
            DemoVisit visit) {}

    private final Services services;
    private final WorkAs workAs;
    private final Installation installation;
    private final Clock clock;
    private final RandomGenerator chance;

    DemoFiller(Services services, WorkAs workAs, Installation installation, Clock clock, RandomGenerator chance) {
        this.services = services;
        this.workAs = workAs;
        this.installation = installation;
        this.clock = clock;
        this.chance = chance;
    }

    SignIns fill(SignIns.File file, Consumer<String> tell) throws IOException, InterruptedException {
        return fill(file, DemoPeople.invent(new SplittableRandom(SEED)), tell);
    }

    /** @param people numbered from 0
     * @param tell gets a line now and then
     * @throws IllegalStateException if this is a real installation */
    SignIns fill(SignIns.File file, List<DemoPerson> people, Consumer<String> tell)
            throws IOException, InterruptedException {
        if (!installation.isDemonstration()) {
            throw new IllegalStateException("This is a real installation: nobody is invented here.");
        }
        SignIns signIns = file.readOrMake(chance);
        AccountId supervisor = staff(Role.SUPERVISOR, "Dana Kasymova", signIns);
        if (workAs.person(supervisor, services.contingents()::mine).isEmpty()) {
            AccountId instructor = staff(Role.INSTRUCTOR, "Marat Ospanov", signIns);
            staff(Role.ADMINISTRATOR, "Oleg Antonov", signIns);
            List<AccountId> accounts =
                    people.stream().map(person -> account(person, signIns)).toList();
            simulate(people, accounts, tell);
            hasty(people, accounts);
            services.panels().convene(instructor);
            services.designs().propose();
            services.papers().make(instructor);
            services.imports().bring(instructor);
            services.drafts().write(instructor, colleague());
            services.tags().put(instructor);
            services.writing().write(instructor, colleague());
            hold(instructor, people, accounts);
            establish(people, accounts, List.of(supervisor, instructor));
            services.corrections().make(instructor, accounts);
            people.stream()
                    .filter(person -> !person.isVisitor())
                    .findFirst()
                    .ifPresent(person -> services.papers().type(instructor, accounts.get(person.number())));
        }
        AccountId rater = staff(Role.INSTRUCTOR, "Marat Ospanov", signIns);
        services.roll().fill(supervisor, rater, colleague());
        services.evidence().fill(supervisor, rater, "Marat Ospanov");
        services.profiles().fill(supervisor);
        services.training().fill(supervisor, rater, people);
        services.certificates().issue(supervisor);
        services.visit().plan(supervisor, DemoRoll.CONTINGENT);
        return signIns;
    }

    private AccountId staff(Role role, String name, SignIns signIns) {
        return services.accounts()
                .find(SignIns.name(role))
                .orElseGet(() -> services.accounts()
                        .create(
                                new NewAccount(SignIns.name(role), name, Set.of(role), rights(role), Locale.ENGLISH),
                                signIns.password(role)));
    }

    /** The instructor sees it all: the items of the demonstration are specimens. */
    private static Set<Right> rights(Role role) {
        return role == Role.INSTRUCTOR
                ? Set.of(Right.SEE_EXAM_ITEMS, Right.APPROVE_LAW, Right.APPROVE_ENGLISH, Right.RATE_STANAG)
                : Set.of();
    }

    /** Another instructor, so that there is somebody to approve for; nobody signs in as her. */
    private AccountId colleague() {
        return services.accounts()
                .find(COLLEAGUE)
                .orElseGet(() -> services.accounts()
                        .create(new NewAccount(
                                COLLEAGUE,
                                "Aigul Nurlanova",
                                Set.of(Role.INSTRUCTOR),
                                Set.of(Right.SEE_EXAM_ITEMS),
                                Locale.ENGLISH)));
    }

    /** Only the visitor has a password: nobody signs in as the others. */
    private AccountId account(DemoPerson person, SignIns signIns) {
        NewAccount account =
                new NewAccount(person.signInName(), person.displayName(), Set.of(Role.TRAINEE), Locale.ENGLISH);
        return services.accounts()
                .find(person.signInName())
                .orElseGet(() -> person.isVisitor()
                        ? services.accounts().create(account, signIns.password(Role.TRAINEE))
                        : services.accounts().create(account));
    }

    private void simulate(List<DemoPerson> people, List<AccountId> accounts, Consumer<String> tell)
            throws InterruptedException {
        DemoHistory history = history();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> running = new ArrayList<>();
            for (DemoPerson person : people) {
                AccountId account = accounts.get(person.number());
                running.add(threads.submit(() -> simulate(history, person, account)));
            }
            for (int done = 0; done < running.size(); done++) {
                if (done % STEP == 0) {
                    tell.accept("readback: simulating " + Math.min(done + STEP, running.size()) + " of "
                            + running.size() + " people");
                }
                running.get(done).get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The demonstration was not filled: " + failed.getCause(), failed);
        }
    }

    /** Somebody who has no result in law answers one too fast to have read it. By then it is known how long
     * its items take. */
    private void hasty(List<DemoPerson> people, List<AccountId> accounts) {
        services.times().refresh();
        var passed = services.results().of(accounts).stream()
                .filter(result -> result.result() instanceof Result.Passing)
                .map(ResultSummary::person)
                .collect(Collectors.toSet());
        people.stream()
                .filter(person -> !person.isVisitor() && !passed.contains(accounts.get(person.number())))
                .findFirst()
                .ifPresent(person -> history().hurry(person, accounts.get(person.number())));
    }

    private void simulate(DemoHistory history, DemoPerson person, AccountId account) {
        boolean begun = !services.results().of(List.of(account)).isEmpty()
                || !services.lessons().done(List.of(account)).isEmpty();
        if (!begun) {
            history.simulate(person, account);
            practise(person, account);
        }
    }

    /** The visitor reviews every day and has practised once; the others review as they do all else. */
    private void practise(DemoPerson person, AccountId account) {
        RandomGenerator random = new SplittableRandom(SEED + person.number());
        services.practice().review(account, person.isVisitor() ? 1 : person.zeal(), today(), random);
        if (person.isVisitor()) {
            Instant yesterday = today().minusDays(1)
                    .atTime(PRACTICE_TIME)
                    .atZone(Centre.ZONE)
                    .toInstant();
            services.practice().practise(account, new Focus.OfSkill(Skill.USE), VISITOR_ABILITY, yesterday, random);
        }
    }

    private void hold(AccountId instructor, List<DemoPerson> people, List<AccountId> accounts) {
        withVisitor(people, accounts, (visitor, others) -> {
            services.works().handIn(instructor, visitor, others);
            services.scenarios().walk(visitor, others);
            services.batteries().take(instructor, people, accounts); // what the visitor reports is asked in it
            services.reports().send(instructor, visitor, others);
            services.sessions().hold(instructor, visitor, others);
            services.classes().read(others);
        });
    }

    private static void withVisitor(
            List<DemoPerson> people, List<AccountId> accounts, BiConsumer<AccountId, List<AccountId>> use) {
        people.stream().filter(DemoPerson::isVisitor).findFirst().ifPresent(person -> {
            AccountId visitor = accounts.get(person.number());
            use.accept(
                    visitor,
                    accounts.stream().filter(other -> !other.equals(visitor)).toList());
        });
    }

    DemoHistory history() {
        return new DemoHistory(
                services.attempts(),
                services.lessons(),
                workAs.system(Set.of(Role.TRAINEE), services.assessments()::offers),
                services.lessons().courses(),
                today());
    }

    private void establish(List<DemoPerson> people, List<AccountId> accounts, List<AccountId> staff) {
        ContingentCard card = new ContingentCard(
                new ContingentId(new UUID(0, 0)), CONTINGENT, MISSION, today().plusDays(DAYS_TO_DEPARTURE), 0);
        List<NewMember> members = people.stream()
                .map(person ->
                        new NewMember(accounts.get(person.number()), person.rank(), person.post(), person.subUnit()))
                .toList();
        workAs.system(
                Set.of(Role.SUPERVISOR),
                () -> services.contingents().establish(new ContingentRoster(card, List.of()), members, staff));
        services.roll().identify(people, accounts);
    }

    private LocalDate today() {
        return Centre.today(clock);
    }
}
