package org.readback.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.NewAccount;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.base.Centre;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.ContingentRoster;
import org.readback.contingent.Contingents;
import org.readback.contingent.NewMember;
import org.readback.evidence.Entry;
import org.readback.evidence.EntryId;
import org.readback.evidence.SimulatedEvidence;
import org.readback.profile.ProfileDrafts;
import org.readback.profile.ProfileId;
import org.readback.profile.ProfilePage;
import org.readback.profile.SimulatedProfiles;
import org.readback.requirement.Confidence;
import org.readback.requirement.Level;
import org.readback.requirement.Measure;
import org.readback.requirement.Post;
import org.readback.requirement.ProfileLine;
import org.readback.requirement.ProfileText;
import org.readback.requirement.Requirement;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;
import org.springframework.context.ConfigurableApplicationContext;

/** A contingent of 430 invented people, twenty requirements and some 14,000 pieces of evidence, the same for a seed. */
final class BoardData {
    static final int PEOPLE = 430;
    /** Signs in with {@link #PASSWORD}. */
    static final String SUPERVISOR = "bench-supervisor";

    static final String PASSWORD = "only for this bench";
    private static final int BATCH = 2000;
    private static final List<Subject> SUBJECTS = Stream.of(
                    "course:uf",
                    "test:uf-unit-1",
                    "language:listening",
                    "language:speaking",
                    "language:reading",
                    "language:writing",
                    "practical:driving",
                    "practical:shooting",
                    "practical:first-aid",
                    "practical:base-defence",
                    "practical:checkpoint",
                    "practical:patrol",
                    "practical:casevac",
                    "practical:radio-procedure",
                    "practical:navigation",
                    "practical:fitness",
                    "document:passport",
                    "document:medical-clearance",
                    "document:vaccination",
                    "document:driving-permit")
            .map(Subject::of)
            .toList();

    private final ConfigurableApplicationContext server;
    private final SplittableRandom random;
    private final AccountId supervisor;
    /** The second supervisor, then the people. */
    private final List<AccountId> accounts;

    BoardData(ConfigurableApplicationContext server, SplittableRandom random) {
        this.server = server;
        this.random = random;
        AccountDirectory directory = server.getBean(AccountDirectory.class);
        supervisor = directory.create(
                new NewAccount(SUPERVISOR, "Bench Supervisor", Set.of(Role.SUPERVISOR), Locale.ENGLISH), PASSWORD);
        accounts = directory.createAll(IntStream.rangeClosed(0, PEOPLE)
                .mapToObj(index -> new NewAccount(
                        "bench-" + index,
                        "Bench Person " + index,
                        Set.of(index == 0 ? Role.SUPERVISOR : Role.TRAINEE),
                        Locale.ENGLISH))
                .toList());
    }

    AccountId supervisor() {
        return supervisor;
    }

    ContingentId fill() {
        LocalDate today = today();
        var card = new ContingentCard(new ContingentId(new UUID(0, 0)), "Bench", "UNMIKAR", today.plusDays(46), 0);
        List<AccountId> people = accounts.subList(1, accounts.size());
        ContingentId contingent = server.getBean(Contingents.class)
                .establish(
                        new ContingentRoster(card, List.of()),
                        people.stream().map(this::member).toList(),
                        List.of(supervisor()));
        server.getBean(SimulatedProfiles.class).follow(contingent, profile(), today);
        var entries = new ArrayList<Entry>();
        people.forEach(person -> SUBJECTS.forEach(subject -> {
            for (int i = random.nextInt(4); i > 0; i--) entries.add(entry(person, subject, today));
        }));
        for (int from = 0; from < entries.size(); from += BATCH) {
            server.getBean(SimulatedEvidence.class)
                    .enter(entries.subList(from, Math.min(entries.size(), from + BATCH)));
        }
        return contingent;
    }

    private LocalDate today() {
        return Centre.today(server.getBean(java.time.Clock.class));
    }

    private NewMember member(AccountId person) {
        return new NewMember(
                person,
                "Pte",
                Post.values()[random.nextInt(Post.values().length)],
                "Company " + (1 + random.nextInt(3)) + " / Platoon " + (1 + random.nextInt(4)));
    }

    /** One person writes it, another approves it. */
    private ProfileId profile() {
        ProfileDrafts drafts = server.getBean(ProfileDrafts.class);
        WorkAs workAs = server.getBean(WorkAs.class);
        ProfileId id = workAs.person(supervisor(), () -> {
            ProfileId begun = drafts.begin("Bench", Optional.empty());
            ProfilePage page = drafts.change(begun);
            drafts.save(begun, page.draft().orElseThrow().revision(), text());
            drafts.propose(begun);
            return begun;
        });
        workAs.person(accounts.getFirst(), () -> drafts.approve(id, today()));
        return id;
    }

    private static ProfileText text() {
        return new ProfileText(
                "Bench",
                "Order 1",
                SUBJECTS.stream()
                        .map(subject -> new ProfileLine(
                                new Requirement(
                                        subject,
                                        threshold(subject),
                                        EnumSet.allOf(Post.class),
                                        Optional.empty(),
                                        "The centre"),
                                Confidence.CENTRE))
                        .toList());
    }

    private static Threshold threshold(Subject subject) {
        return switch (subject.kind()) {
            case TEST -> new Threshold.Score(80);
            case LANGUAGE -> new Threshold.AtLeast(Level.L1_PLUS, Threshold.Basis.RATED);
            case COURSE, DUTIES, PRACTICAL, DOCUMENT -> new Threshold.Done();
        };
    }

    private static Measure passed(Subject subject) {
        return subject.kind() == Subject.Kind.TEST
                ? new Measure.Scored(85, Measure.Duties.NONE, Measure.Verdict.PASSED)
                : new Measure.Achieved();
    }

    private Entry entry(AccountId person, Subject subject, LocalDate today) {
        LocalDate on = today.minusDays(random.nextInt(400));
        Measure measure = subject.kind() == Subject.Kind.LANGUAGE
                ? new Measure.Held(Level.values()[random.nextInt(6)], Threshold.Basis.RATED)
                : random.nextInt(8) == 0 ? new Measure.Failed() : passed(subject);
        return new Entry(
                new EntryId(new UUID(random.nextLong(), random.nextLong())),
                person,
                subject,
                measure,
                on,
                random.nextBoolean() ? Optional.empty() : Optional.of(on.plusDays(30 + random.nextInt(700))),
                "",
                "Bench",
                "",
                Optional.empty(),
                supervisor(),
                Instant.EPOCH.plusSeconds(random.nextInt()));
    }
}
