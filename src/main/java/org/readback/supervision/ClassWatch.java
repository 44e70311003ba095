package org.readback.supervision;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.assessment.Stuck;
import org.readback.bank.ItemVersionId;
import org.readback.bank.LiveItems;
import org.readback.contingent.Contingents;
import org.readback.contingent.Member;
import org.readback.course.LessonId;
import org.readback.course.LessonPresence;
import org.readback.course.LessonPresence.AtCheck;
import org.readback.course.LessonPresence.Present;
import org.readback.supervision.Pupil.CheckPlace;
import org.readback.supervision.Pupil.Standing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people whom an instructor looks after, as they are in lessons now. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ClassWatch {
    /** Who has not moved for longer is not in the lesson any more. */
    public static final Duration PRESENT = Duration.ofMinutes(30);

    private static final Duration RECENT = Duration.ofDays(30);

    private static final int MOST = 10;

    /** Who reads one place for longer is stuck. */
    public static final Duration READING = Duration.ofMinutes(10);

    /** How long an item takes as long as nobody knows. */
    private static final Duration UNKNOWN = Duration.ofMinutes(1);

    /** Answers of one class are those of the last two hours. */
    private static final Duration LESSON = Duration.ofHours(2);

    private final Contingents contingents;
    private final LessonPresence presence;
    private final LiveItems items;
    private final AccountDirectory directory;
    private final Clock clock;

    ClassWatch(
            Contingents contingents,
            LessonPresence presence,
            LiveItems items,
            AccountDirectory directory,
            Clock clock) {
        this.contingents = contingents;
        this.presence = presence;
        this.items = items;
        this.directory = directory;
        this.clock = clock;
    }

    /** The lessons in which somebody is now, the fullest first, then those of the last month; at most ten. */
    public List<LessonCrowd> lessons() {
        return presence.now(mine(), RECENT).stream().collect(Collectors.groupingBy(Present::lesson)).values().stream()
                .map(this::crowd)
                .sorted(Comparator.comparingInt(LessonCrowd::people)
                        .reversed()
                        .thenComparingInt(LessonCrowd::daysAgo)
                        .thenComparing(crowd -> crowd.lesson().lessonId()))
                .limit(MOST)
                .toList();
    }

    private LessonCrowd crowd(List<Present> lately) {
        Present first = lately.getFirst();
        List<Present> people = lately.stream().filter(ClassWatch::isHere).toList();
        long days =
                lately.stream().mapToLong(each -> each.still().toDays()).min().orElse(0);
        Map<ItemVersionId, Duration> times = items.timesInLesson(first.lesson().lessonId());
        int stuck = (int) people.stream()
                .filter(each -> standing(each, times) == Standing.STUCK)
                .count();
        return new LessonCrowd(first.lesson(), first.title(), people.size(), stuck, Math.toIntExact(days));
    }

    private static boolean isHere(Present each) {
        return each.still().compareTo(PRESENT) <= 0;
    }

    /** One of them; empty if nobody was in it for a month. */
    public Optional<LessonRoom> room(LessonId lesson) {
        Set<AccountId> mine = mine();
        List<Present> lately = presence.now(mine, RECENT).stream()
                .filter(each -> each.lesson().equals(lesson))
                .toList();
        if (lately.isEmpty()) return Optional.empty();
        List<Present> people = lately.stream().filter(ClassWatch::isHere).toList();
        Map<AccountId, AccountName> names =
                directory.names(people.stream().map(Present::person).toList());
        Map<ItemVersionId, Duration> times = items.timesInLesson(lesson.lessonId());
        List<Pupil> pupils = people.stream()
                .map(each -> pupil(each, names, times))
                .sorted(Comparator.comparing((Pupil each) -> each.standing() != Standing.STUCK)
                        .thenComparing(Pupil::name))
                .toList();
        return Optional.of(new LessonRoom(
                lesson,
                lately.getFirst().title(),
                pupils,
                items.inLesson(mine, lesson.lessonId(), clock.instant().minus(LESSON))));
    }

    private static Pupil pupil(Present present, Map<AccountId, AccountName> names, Map<ItemVersionId, Duration> times) {
        return new Pupil(
                present.person(),
                Optional.ofNullable(names.get(present.person()))
                        .map(AccountName::displayName)
                        .orElse(""),
                present.block(),
                present.blocks(),
                Duration.ofMinutes(present.still().toMinutes()),
                present.check().map(at -> new CheckPlace(at.position(), at.items())),
                standing(present, times));
    }

    /** A check that is under way counts before a lesson that was completed earlier. */
    static Standing standing(Present present, Map<ItemVersionId, Duration> times) {
        if (present.check().isPresent()) {
            AtCheck at = present.check().get();
            boolean stuck = Stuck.isStuck(at.shown(), times.getOrDefault(at.item(), UNKNOWN));
            return stuck ? Standing.STUCK : Standing.WORKING;
        }
        if (present.done()) return Standing.DONE;
        return present.still().compareTo(READING) > 0 ? Standing.STUCK : Standing.WORKING;
    }

    private Set<AccountId> mine() {
        return contingents.mine().stream()
                .flatMap(card -> contingents.roster(card.id()).stream())
                .flatMap(roster -> roster.members().stream())
                .map(Member::account)
                .collect(Collectors.toSet());
    }
}
