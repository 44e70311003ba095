package org.readback;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.account.Accounts;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptId;
import org.readback.assessment.AttemptSheet;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.SampleTests;
import org.readback.assessment.SimulatedAttempts;
import org.readback.assessment.SimulatedPerson;
import org.readback.battery.TestBatteries;
import org.readback.certificate.CertificateDesk;
import org.readback.certificate.CertificateId;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.ContingentRoster;
import org.readback.contingent.Contingents;
import org.readback.contingent.NewMember;
import org.readback.course.InlineCheck;
import org.readback.course.LessonCheckSheet;
import org.readback.course.LessonChecks;
import org.readback.course.LessonId;
import org.readback.course.LessonVisits;
import org.readback.exam.TestSessions;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.marking.TestWorks;
import org.readback.panel.Panels;
import org.readback.practice.PracticeParts;
import org.readback.requirement.Post;
import org.readback.scenario.TestWalks;
import org.readback.scenario.Timing;
import org.readback.training.TestTraining;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two houses that know nothing of each other, each with one person a role, a contingent and all that its trainee
 * has. */
@Component
class TwoHouses {
    private static final LessonId LESSON = new LessonId("eng1-01");
    private static final ItemId INLINE = new ItemId("eng1-01-01");
    private static final Instant MORNING = Instant.parse("2026-05-12T04:00:00Z");

    private final TestAccounts accounts;
    private final BeanFactory services;
    private final JdbcClient jdbc;

    TwoHouses(TestAccounts accounts, BeanFactory services, JdbcClient jdbc) {
        this.accounts = accounts;
        this.services = services;
        this.jdbc = jdbc;
    }

    /** @param theirs whose things are asked for
     * @param mine of whoever asks */
    record Two(House theirs, House mine) {}

    /** @param running an attempt at its first item
     * @param check of a lesson, at its first item
     * @param inline answered already
     * @param practice a run at its first item, and cards to review
     * @param panels of the instructor
     * @param walk through a scenario, at its first scene
     * @param works of the trainee, one of them taken by the instructor
     * @param sessions of the instructor, which expect the trainee
     * @param batteries of the trainee, at their begin and waiting for their interview
     * @param certificate of the trainee
     * @param training of the instructor: work for the trainee, a class of the contingent with a session today
     * @param token of a link that a newer one replaced
     * @param name with which the trainee signs in */
    record House(
            Map<Role, AccountId> people,
            ContingentId contingent,
            AttemptSheet.Asking running,
            AttemptId finished,
            LessonCheckSheet.Asking check,
            InlineCheck inline,
            PracticeParts.Parts practice,
            Panels.Parts panels,
            TestWorks.Parts works,
            TestSessions.Parts sessions,
            TestWalks.Begun walk,
            TestBatteries.Parts batteries,
            CertificateId certificate,
            TestTraining.Parts training,
            String token,
            String name) {
        AccountId the(Role role) {
            return people.getOrDefault(role, new AccountId(new UUID(0, 0)));
        }

        AccountId trainee() {
            return the(Role.TRAINEE);
        }
    }

    Two build() {
        return new Two(house(), house());
    }

    /** One house, asked by its own people. */
    Two alone() {
        House house = house();
        return new Two(house, house);
    }

    private House house() {
        Map<Role, AccountId> people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) people.put(role, accounts.fresh(role));
        AccountId trainee = people.getOrDefault(Role.TRAINEE, new AccountId(new UUID(0, 0)));
        ContingentId contingent;
        String token;
        try (var session = accounts.signIn(people.getOrDefault(Role.ADMINISTRATOR, trainee))) {
            contingent = contingent(people, trainee);
            token = links(trainee);
        }
        AttemptId finished = finished(trainee);
        var batteries = services.getBean(TestBatteries.class).of(trainee);
        AccountId instructor = people.getOrDefault(Role.INSTRUCTOR, trainee);
        var training = services.getBean(TestTraining.class).of(instructor, trainee, contingent);
        count(trainee);
        var certificate = services.getBean(CertificateDesk.class)
                .decide(people.getOrDefault(Role.SUPERVISOR, trainee), contingent, trainee);
        try (var session = accounts.signIn(trainee)) {
            var running =
                    (AttemptSheet.Asking) services.getBean(Assessments.class).start(SampleTests.LEVELS, LanguageTag.EN);
            var check = check();
            return new House(
                    people,
                    contingent,
                    running,
                    finished,
                    check,
                    inline(),
                    services.getBean(PracticeParts.class).parts(trainee),
                    services.getBean(Panels.class).parts(instructor),
                    services.getBean(TestWorks.class).of(trainee, instructor),
                    services.getBean(TestSessions.class).of(instructor, trainee, SampleTests.MASTERY),
                    services.getBean(TestWalks.class).begin(Timing.TIMED),
                    batteries,
                    certificate,
                    training,
                    token,
                    accounts.signInName(trainee));
        }
    }

    private LessonCheckSheet.Asking check() {
        return (LessonCheckSheet.Asking) services.getBean(LessonChecks.class).start(LESSON);
    }

    /** Two, of which only the second still works. */
    private String links(AccountId trainee) {
        String first = services.getBean(Accounts.class).newLink(trainee).token();
        services.getBean(Accounts.class).newLink(trainee);
        return first;
    }

    private AttemptId finished(AccountId trainee) {
        var person = new SimulatedPerson(trainee, MORNING, LanguageTag.EN, Map.of("", 0.4), Duration.ofSeconds(20));
        return services.getBean(SimulatedAttempts.class)
                .play(new BlueprintId("uf-unit-1"), person, new SplittableRandom(7))
                .attempt();
    }

    /** The counter would do so at a moment of its own, which is no trace of who asks. */
    private void count(AccountId trainee) {
        jdbc.sql("update attempt set counted_at = clock_timestamp() where account_id = ? and counted_at is null")
                .param(trainee.accountId())
                .update();
    }

    private ContingentId contingent(Map<Role, AccountId> people, AccountId trainee) {
        var card = new ContingentCard(
                new ContingentId(UUID.randomUUID()), "House " + UUID.randomUUID(), "UNMIKAR", null, 0);
        List<AccountId> staff = people.entrySet().stream()
                .filter(person -> person.getKey() == Role.SUPERVISOR || person.getKey() == Role.INSTRUCTOR)
                .map(Map.Entry::getValue)
                .toList();
        return services.getBean(Contingents.class)
                .establish(
                        new ContingentRoster(card, List.of()),
                        List.of(new NewMember(trainee, "Pte", Post.DRIVER, "Platoon 1")),
                        staff);
    }

    private InlineCheck inline() {
        LessonVisits visits = services.getBean(LessonVisits.class);
        visits.open(LESSON);
        visits.seen(LESSON, 3);
        InlineCheck inline = visits.ask(LESSON, INLINE, LanguageTag.EN).orElseThrow();
        visits.answer(inline, new Response.Choice("1"));
        return inline;
    }

    /** All rows of all tables that say whose they are. */
    Map<String, String> rows(House house) {
        List<UUID> owners = house.people().values().stream()
                .map(AccountId::accountId)
                .collect(Collectors.toCollection(ArrayList::new));
        owners.add(house.contingent().contingentId());
        Map<String, String> rows = new TreeMap<>();
        jdbc.sql("""
            select table_name, column_name from information_schema.columns
            where column_name in ('account_id', 'contingent_id') and table_schema = current_schema()
            """)
                .query((row, _) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .forEach(place -> rows.put(String.join(".", place), rows(place.getFirst(), place.getLast(), owners)));
        return rows;
    }

    private String rows(String table, String column, List<UUID> owners) {
        return jdbc.sql("select coalesce(string_agg(t::text, ' ' order by t::text), '') from " + table + " t where "
                        + column + " in (:owners)")
                .param("owners", owners)
                .query(String.class)
                .single();
    }
}
