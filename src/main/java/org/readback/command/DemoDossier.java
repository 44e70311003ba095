package org.readback.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.readback.account.AccountId;
import org.readback.base.Centre;
import org.readback.contingent.RollMember;
import org.readback.evidence.Entry;
import org.readback.evidence.EntryId;
import org.readback.requirement.CommonSubjects;
import org.readback.requirement.Level;
import org.readback.requirement.Measure;
import org.readback.requirement.Post;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold.Basis;

/** What one invented person can show: most have all, some lack a little, a few much. The same random numbers give the
 * same. */
final class DemoDossier {
    private static final LocalTime ENTERED = LocalTime.of(17, 0);
    private static final int ROUNDS = 100;
    private static final int READY = 62;
    private static final int NEARLY = 86;
    private static final int FEW_GAPS = 2;
    private static final int MANY_GAPS = 7;
    private static final int DAYS_OF_WORK = 120;
    private static final int DAYS_OLD = 400;
    private static final int DAYS_NEARLY_OVER = 322;
    private static final int YEARS_OF_LEVELS = 3;
    private static final int YEARS_OF_PASSPORT = 10;

    /** Entered about everybody; then by post. */
    /** Percent that the shipped profiles ask of final tests. */
    private static final int PASS_MARK = 80;

    private static final List<String> ALL = List.of(
            "course:unp",
            "test:unp-final",
            "course:psea",
            "course:un-military-units",
            "course:ihl",
            "test:ihl-final",
            "practical:first-aid",
            "document:passport",
            "document:medical-clearance",
            "document:vaccination",
            "document:conduct-clearance",
            "document:undertaking");

    private static final List<String> FIELD =
            List.of("practical:shooting", "practical:base-defence", "practical:device-disposal", "practical:patrol");
    private static final Map<Post, List<String>> OWN = Map.of(
            Post.RIFLEMAN, List.of("practical:checkpoint", "practical:casevac"),
            Post.MEDIC, List.of("practical:casevac"),
            Post.DRIVER, List.of("practical:driving", "document:driving-permit"),
            Post.RADIO_OPERATOR, List.of("practical:radio-procedure"),
            Post.SECTION_COMMANDER,
                    List.of(
                            "practical:checkpoint",
                            "practical:casevac",
                            "practical:radio-procedure",
                            "course:psea-commanders"),
            Post.STAFF_OFFICER, List.of("course:psea-commanders"));

    /** In the order of {@link CommonSubjects#SKILLS}. */
    private static final Map<Post, List<Level>> LEVELS = new EnumMap<>(Map.of(
            Post.MEDIC, List.of(Level.L1_PLUS, Level.L1_PLUS, Level.L1, Level.L1),
            Post.RADIO_OPERATOR, List.of(Level.L2, Level.L1_PLUS, Level.L1, Level.L1),
            Post.SECTION_COMMANDER, List.of(Level.L1_PLUS, Level.L1_PLUS, Level.L1_PLUS, Level.L1),
            Post.STAFF_OFFICER, List.of(Level.L2, Level.L2, Level.L2, Level.L2)));

    private static final List<Level> OTHERS = List.of(Level.L1, Level.L1, Level.L0_PLUS, Level.L0_PLUS);

    private enum Gap {
        MISSING,
        OVER,
        NEARLY_OVER,
        NOT_ENOUGH
    }

    /** Who enters, who rates, and the day it is. */
    record Desk(AccountId clerk, AccountId rater, String raterName, LocalDate today) {}

    private final RollMember member;
    private final Desk desk;
    private final RandomGenerator random;
    private final List<Entry> entries = new ArrayList<>();

    private DemoDossier(RollMember member, Desk desk, RandomGenerator random) {
        this.member = member;
        this.desk = desk;
        this.random = random;
    }

    static List<Entry> of(RollMember member, Desk desk, RandomGenerator random) {
        var dossier = new DemoDossier(member, desk, random);
        dossier.fill();
        return dossier.entries;
    }

    private void fill() {
        List<String> subjects = subjects();
        Set<String> lacking = lacking(subjects);
        for (String subject : subjects) {
            Subject of = Subject.of(subject);
            if (of.kind() == Subject.Kind.LANGUAGE) {
                level(of, lacking.contains(subject));
            } else if (!lacking.contains(subject)) {
                add(of, passed(of), since());
            } else {
                lack(of);
            }
        }
    }

    private List<String> subjects() {
        var subjects = new ArrayList<>(ALL);
        if (!member.posts().contains(Post.STAFF_OFFICER)) subjects.addAll(FIELD);
        member.posts().forEach(post -> subjects.addAll(OWN.getOrDefault(post, List.of())));
        CommonSubjects.SKILLS.forEach(skill -> subjects.add("language:" + skill));
        return subjects.stream().distinct().toList();
    }

    private Set<String> lacking(List<String> subjects) {
        int kind = random.nextInt(ROUNDS);
        int gaps = kind < READY ? 0 : 1 + random.nextInt(kind < NEARLY ? FEW_GAPS : MANY_GAPS);
        var lacking = new HashSet<String>();
        for (int i = 0; i < gaps; i++) lacking.add(subjects.get(random.nextInt(subjects.size())));
        return lacking;
    }

    private void lack(Subject of) {
        switch (Gap.values()[random.nextInt(Gap.values().length)]) {
            case MISSING -> {}
            case OVER -> add(of, passed(of), DAYS_OLD + random.nextInt(DAYS_OF_WORK));
            case NEARLY_OVER -> add(of, passed(of), DAYS_NEARLY_OVER + random.nextInt(30));
            case NOT_ENOUGH -> {
                if (of.kind() == Subject.Kind.PRACTICAL) add(of, new Measure.Failed(), since());
                if (of.kind() == Subject.Kind.TEST) add(of, scored(PASS_MARK - 25, Measure.Verdict.FAILED), since());
            }
        }
    }

    /** What a test was passed with stands beside it: profiles ask for it. */
    private Measure passed(Subject of) {
        return of.kind() == Subject.Kind.TEST ? scored(PASS_MARK, Measure.Verdict.PASSED) : new Measure.Achieved();
    }

    /** @param least percent; up to 19 more */
    private Measure scored(int least, Measure.Verdict verdict) {
        return new Measure.Scored(least + random.nextInt(20), Measure.Duties.NONE, verdict);
    }

    private int since() {
        return 5 + random.nextInt(DAYS_OF_WORK);
    }

    /** The level that the post asks for or one more; below it where it is lacking, or not rated at all. */
    private void level(Subject skill, boolean lacking) {
        int at = CommonSubjects.SKILLS.indexOf(skill.code());
        int asked = member.posts().stream()
                .map(post -> LEVELS.getOrDefault(post, OTHERS).get(at).ordinal())
                .max(Integer::compare)
                .orElse(0);
        if (lacking && random.nextInt(4) == 0) return;
        int held = lacking ? Math.max(0, asked - 1) : asked + random.nextInt(4) / 3;
        add(skill, new Measure.Held(Level.values()[held], Basis.RATED), since());
    }

    private void add(Subject subject, Measure measure, int daysAgo) {
        LocalDate on = desk.today().minusDays(daysAgo);
        boolean rated = measure instanceof Measure.Held;
        boolean old = daysAgo >= DAYS_NEARLY_OVER;
        Instant at = on.atTime(ENTERED).atZone(Centre.ZONE).toInstant();
        entries.add(new Entry(
                new EntryId(new UUID(random.nextLong(), random.nextLong())),
                member.account(),
                subject,
                measure,
                on,
                measure instanceof Measure.Failed ? Optional.empty() : until(subject, on, old),
                number(subject),
                rated ? desk.raterName() : issuer(subject),
                "",
                Optional.empty(),
                rated ? desk.rater() : desk.clerk(),
                at));
    }

    /** Of most subjects the profile says how long they last; what a paper says itself stands here. */
    private static Optional<LocalDate> until(Subject subject, LocalDate on, boolean old) {
        if (old) return Optional.of(on.plusYears(1));
        return switch (subject.kind()) {
            case LANGUAGE -> Optional.of(on.plusYears(YEARS_OF_LEVELS));
            case DOCUMENT ->
                subject.code().equals("passport") ? Optional.of(on.plusYears(YEARS_OF_PASSPORT)) : Optional.empty();
            case COURSE, TEST, DUTIES, PRACTICAL -> Optional.empty();
        };
    }

    private String number(Subject subject) {
        return switch (subject.kind()) {
            case DOCUMENT -> "X%07d".formatted(random.nextInt(10_000_000));
            case COURSE, TEST -> "%05d/26".formatted(random.nextInt(100_000));
            case DUTIES, LANGUAGE, PRACTICAL -> "";
        };
    }

    private static String issuer(Subject subject) {
        return switch (subject.kind()) {
            case DOCUMENT -> "Personnel office (invented)";
            case COURSE, TEST -> "Brigade training school (invented)";
            case DUTIES, LANGUAGE, PRACTICAL -> "WO Serik Abdrakhmanov (invented)";
        };
    }
}
