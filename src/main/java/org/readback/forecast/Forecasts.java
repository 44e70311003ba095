package org.readback.forecast;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.RollMember;
import org.readback.contingent.Rolls;
import org.readback.course.CourseOutline;
import org.readback.course.CourseOutline.LessonOutline;
import org.readback.course.LessonDone;
import org.readback.course.LessonId;
import org.readback.course.LessonProgress;
import org.readback.evidence.EvidenceBook;
import org.readback.evidence.Held;
import org.readback.forecast.ForecastFacts.LessonsLeft;
import org.readback.practice.Memories;
import org.readback.profile.Profiles;
import org.readback.profile.SubjectTitles;
import org.readback.requirement.Board;
import org.readback.requirement.Deployment;
import org.readback.requirement.PersonFacts;
import org.readback.requirement.Subject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the people whom a supervisor looks after will be ready; computed when asked. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('SUPERVISOR')")
public class Forecasts {
    private static final int DAYS = 7;

    private final Rolls rolls;
    private final Asked asked;
    private final Studies studies;
    private final SignedIn signedIn;
    private final Clock clock;

    Forecasts(Rolls rolls, Asked asked, Studies studies, SignedIn signedIn, Clock clock) {
        this.rolls = rolls;
        this.asked = asked;
        this.studies = studies;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What is asked of people, and what they hold. */
    @Component("forecastAsked")
    record Asked(Profiles profiles, EvidenceBook evidence) {}

    /** What people learn, and what it is called. */
    @Component("forecastStudies")
    record Studies(LessonProgress lessons, Memories memories, SubjectTitles titles) {}

    /** Empty if there is no such contingent, or if the person signed in looks after nobody in it: the two look alike. */
    public Optional<ForecastSheet> of(ContingentId id) {
        if (!rolls.maySee(signedIn.require(), id)) return Optional.empty();
        return rolls.card(id).map(this::sheet);
    }

    private ForecastSheet sheet(ContingentCard card) {
        LocalDate today = Centre.today(clock);
        Deployment deployment = rolls.deployment(card.id());
        LocalDate goal = deployment.departs().filter(day -> day.isAfter(today)).orElse(today);
        List<RollMember> members = rolls.seenBy(signedIn.require(), card.id(), today);
        List<AccountId> people = members.stream().map(RollMember::account).toList();
        Map<AccountId, Held> held = asked.evidence().of(people);
        Forecast forecast = Forecasting.of(new ForecastFacts(
                today,
                new Board.Terms(
                        asked.profiles().versions(card.id()),
                        deployment,
                        asked.profiles().settings(),
                        goal),
                members.stream()
                        .map(member -> facts(member, Optional.ofNullable(held.get(member.account()))))
                        .toList(),
                lessons(people, today),
                card.id().contingentId().getMostSignificantBits() ^ today.toEpochDay()));
        return new ForecastSheet(
                card,
                forecast,
                studies.titles().of(subjects(forecast)),
                studies.memories().of(people, goal));
    }

    private static PersonFacts facts(RollMember member, Optional<Held> held) {
        return new PersonFacts(
                member.account().toString(),
                member.subUnit().toString(),
                Set.copyOf(member.posts()),
                held.map(Held::evidence).orElse(List.of()),
                held.map(Held::waivers).orElse(List.of()),
                held.map(Held::begun).orElse(List.of()));
    }

    private static List<Subject> subjects(Forecast forecast) {
        return forecast instanceof Forecast.Expected expected
                ? expected.levers().stream().map(Forecast.Lever::subject).toList()
                : List.of();
    }

    private Map<String, Map<Subject, LessonsLeft>> lessons(Collection<AccountId> people, LocalDate today) {
        Instant since = today.minusDays((long) Forecasting.WEEKS * DAYS)
                .atStartOfDay(Centre.ZONE)
                .toInstant();
        List<CourseOutline> courses = studies.lessons().courses();
        Map<AccountId, List<LessonDone>> done = studies.lessons().done(people);
        var left = new HashMap<String, Map<Subject, LessonsLeft>>();
        for (AccountId person : people) {
            List<LessonDone> theirs = done.getOrDefault(person, List.of());
            int lately = (int)
                    theirs.stream().filter(each -> each.at().isAfter(since)).count();
            left.put(person.toString(), left(courses, theirs, lately));
        }
        return left;
    }

    private static Map<Subject, LessonsLeft> left(List<CourseOutline> courses, List<LessonDone> done, int lately) {
        Set<LessonId> lessons = done.stream().map(LessonDone::lesson).collect(Collectors.toSet());
        var left = new HashMap<Subject, LessonsLeft>();
        for (CourseOutline course : courses) {
            long missing = course.lessons().stream()
                    .map(LessonOutline::id)
                    .filter(lesson -> !lessons.contains(lesson))
                    .count();
            left.put(new Subject(Subject.Kind.COURSE, course.id().courseId()), new LessonsLeft((int) missing, lately));
        }
        return left;
    }
}
