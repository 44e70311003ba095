package org.readback.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.account.AccountId;
import org.readback.base.LocalText;
import org.readback.base.ui.Translations;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.RollMember;
import org.readback.contingent.SubUnitPath;
import org.readback.identity.TestIdentities;
import org.readback.requirement.Begun;
import org.readback.requirement.Board;
import org.readback.requirement.Deployment;
import org.readback.requirement.Evidence;
import org.readback.requirement.Level;
import org.readback.requirement.Measure;
import org.readback.requirement.PersonFacts;
import org.readback.requirement.Post;
import org.readback.requirement.Requirement;
import org.readback.requirement.RequirementProfile;
import org.readback.requirement.Row;
import org.readback.requirement.Settings;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;
import org.readback.requirement.Waiver;

/** Boards of invented people, the same for a seed. */
public final class SampleBoards {
    public static final LocalDate DAY = LocalDate.of(2027, 1, 8);
    static final Deployment DEPLOYMENT = new Deployment(Optional.of(DAY), Optional.of(DAY.plusMonths(9)));
    public static final List<Subject> SUBJECTS = List.of(
            Subject.of("course:un-core"),
            Subject.of("test:uf-final"),
            Subject.of("duties:uf-final"),
            Subject.of("language:listening"),
            Subject.of("language:speaking"),
            Subject.of("practical:driving"),
            Subject.of("document:passport"));
    private static final List<Post> POSTS = List.of(Post.RIFLEMAN, Post.DRIVER, Post.MEDIC, Post.SECTION_COMMANDER);

    private SampleBoards() {}

    /** Without a server. */
    public static BoardPapers papers() {
        return new BoardPapers(new Translations());
    }

    /** @param people at least 0; every seventh a woman, one in four in no sub-unit */
    public static BoardSheet of(int people, long seed) {
        RandomGenerator random = new Random(seed);
        List<RollMember> members = IntStream.range(0, people)
                .mapToObj(SampleBoards::member)
                .sorted(Comparator.comparing((RollMember each) -> each.subUnit().equals(SubUnitPath.NONE))
                        .thenComparing(each -> each.subUnit().toString()))
                .toList();
        List<PersonFacts> facts =
                members.stream().map(member -> facts(member, random)).toList();
        Board board = Board.of(new Board.Terms(List.of(profile()), DEPLOYMENT, Settings.USUAL, DAY), facts);
        var titles = new TreeMap<Subject, LocalText>();
        SUBJECTS.forEach(subject -> titles.put(subject, new LocalText(Map.of("en", "Title of " + subject.code()))));
        var card = new ContingentCard(new ContingentId(new UUID(0, 7)), "Karana-7", "UNMIKAR", DAY, people);
        return new BoardSheet(
                card,
                DEPLOYMENT,
                Settings.USUAL,
                board,
                members.stream().collect(Collectors.toMap(each -> each.account().toString(), BoardMember::of)),
                titles);
    }

    /** The same people under so many requirements: those of the board, again and again, under names of their own. */
    public static BoardSheet wide(BoardSheet board, int requirements) {
        List<Subject> subjects = IntStream.range(0, requirements)
                .mapToObj(number -> Subject.of("course:c" + (100 + number)))
                .toList();
        var titles = new TreeMap<Subject, LocalText>();
        subjects.forEach(subject ->
                titles.put(subject, new LocalText(Map.of("en", "Prevention of misconduct " + subject.code()))));
        List<Row> rows = board.board().rows().stream()
                .map(row -> new Row(
                        row.facts(),
                        IntStream.range(0, requirements)
                                .mapToObj(number ->
                                        row.cells().get(number % row.cells().size()))
                                .toList(),
                        row.state()))
                .toList();
        return new BoardSheet(
                board.contingent(),
                board.deployment(),
                board.settings(),
                Board.of(board.day(), board.board().profile(), subjects, rows),
                board.people(),
                titles);
    }

    private static RequirementProfile profile() {
        return new RequirementProfile(
                "unmikar",
                "UNMIKAR 2026",
                3,
                DAY.minusYears(1),
                SUBJECTS.stream()
                        .map(subject -> new Requirement(
                                subject,
                                threshold(subject),
                                subject.code().equals("driving") ? Set.of(Post.DRIVER) : Set.copyOf(POSTS),
                                Optional.empty(),
                                "The centre"))
                        .toList());
    }

    private static Threshold threshold(Subject subject) {
        return switch (subject.kind()) {
            case TEST -> new Threshold.Score(80);
            case LANGUAGE -> new Threshold.AtLeast(Level.L1_PLUS, Threshold.Basis.RATED);
            case COURSE, DUTIES, PRACTICAL, DOCUMENT -> new Threshold.Done();
        };
    }

    private static RollMember member(int index) {
        String unit = index % 4 == 3 ? "" : "Company " + (1 + index % 2) + " / Platoon " + (1 + index % 3);
        return new RollMember(
                new AccountId(new UUID(1, index)),
                "Person " + index,
                Optional.of(index % 7 == 0 ? TestIdentities.woman("Серікова") : TestIdentities.man("Жұманов")),
                new RollMember.Place("Pte", List.of(POSTS.get(index % POSTS.size())), SubUnitPath.of(unit)),
                DAY.minusYears(1),
                Optional.empty());
    }

    private static PersonFacts facts(RollMember member, RandomGenerator random) {
        var evidence = new ArrayList<Evidence>();
        var waivers = new ArrayList<Waiver>();
        var begun = new ArrayList<Begun>();
        String person = member.account().toString();
        for (Subject subject : SUBJECTS) {
            LocalDate on = DAY.minusDays(random.nextInt(20, 300));
            int what = random.nextInt(12);
            if (what == 0) begun.add(new Begun(subject, on));
            else if (what == 1)
                waivers.add(new Waiver(person + subject, subject, on, Optional.empty(), Optional.empty(), "Agreed"));
            else if (what > 2) evidence.add(evidence(person, subject, on, random));
        }
        return new PersonFacts(
                person, member.subUnit().toString(), Set.copyOf(member.posts()), evidence, waivers, begun);
    }

    private static Evidence evidence(String person, Subject subject, LocalDate on, RandomGenerator random) {
        int ends = random.nextInt(6);
        Optional<LocalDate> until = ends < 3 ? Optional.empty() : Optional.of(on.plusDays(150L * (ends - 2)));
        boolean falls = random.nextInt(6) == 0;
        Measure measure = switch (subject.kind()) {
            case TEST -> new Measure.Scored(falls ? 68 : 90, falls ? Measure.Duties.NONE : Measure.Duties.MET);
            case LANGUAGE -> new Measure.Held(falls ? Level.L1 : Level.L2, Threshold.Basis.RATED);
            case COURSE, DUTIES, PRACTICAL, DOCUMENT -> falls ? new Measure.Failed() : new Measure.Achieved();
        };
        return new Evidence(person + subject, subject, on, until, Optional.empty(), measure, "Centre");
    }
}
