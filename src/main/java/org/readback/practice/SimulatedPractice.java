package org.readback.practice;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.readback.account.AccountId;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemVersionId;
import org.readback.bank.LoggedResponse;
import org.readback.bank.NewResponse;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.bank.ResponseLog;
import org.readback.base.ForModules;
import org.readback.course.LessonDone;
import org.readback.course.LessonProgress;
import org.readback.course.LessonWords;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.readback.practice.RunRows.Plan;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Practice and review of made-up people, for the demonstration; kept with origin SIMULATED. */
@Service
@ForModules
@Transactional
public class SimulatedPractice {
    private static final Duration PACE = Duration.ofSeconds(25);

    private final CardRows cards;
    private final ReviewRows reviews;
    private final RunRows runs;
    private final RunSteering steering;
    private final Sources sources;

    SimulatedPractice(CardRows cards, ReviewRows reviews, RunRows runs, RunSteering steering, Sources sources) {
        this.cards = cards;
        this.reviews = reviews;
        this.runs = runs;
        this.steering = steering;
        this.sources = sources;
    }

    /** The words of the lessons that a person completed become cards on that day, and are reviewed until yesterday. The same
     * arguments give the same reviews; who has cards already gets none.
     *
     * @param diligence share of the days on which they review, in [0, 1]
     * @return how many reviews */
    public int review(AccountId person, double diligence, LocalDate today, RandomGenerator random) {
        List<LessonDone> done = sources.lessons().done(List.of(person)).getOrDefault(person, List.of()).stream()
                .sorted(Comparator.comparing(LessonDone::at))
                .toList();
        if (done.isEmpty() || !cards.all(person).isEmpty()) return 0;
        var settings = sources.settings();
        var life = new ReviewLife(sources.deck().times(), settings.queue(), random);
        LocalDate day = CardTimes.day(done.getFirst().at());
        int met = 0;
        for (; day.isBefore(today); day = day.plusDays(1)) {
            for (; met < done.size() && !CardTimes.day(done.get(met).at()).isAfter(day); met++) {
                LessonDone lesson = done.get(met);
                NewCards.subjects(sources.words(), lesson.lesson()).forEach(word -> life.meet(word, lesson.at()));
            }
            if (random.nextDouble() < diligence) life.live(day);
        }
        cards.insert(person, Origin.SIMULATED, life.cards());
        reviews.insert(person, Origin.SIMULATED, life.reviews());
        return life.reviews().size();
    }

    /** A run of the past, finished at once; what was missed is "I don't know".
     *
     * @param ability in logits */
    public RunId practise(AccountId person, Focus focus, double ability, Instant at, RandomGenerator random) {
        History history = steering.history(person, at);
        int items = Math.min(
                sources.settings().items(), sources.items().of(focus, history).size());
        var id = new RunId(new UUID(random.nextLong(), random.nextLong()));
        var plan = new Plan(focus, Origin.SIMULATED, LanguageTag.EN, items, random.nextLong());
        var answers = new ArrayList<LoggedResponse>();
        Optional<ItemVersionId> next = steering.next(plan, answers, history);
        while (next.isPresent()) {
            BankItem version = sources.bank().version(next.get());
            boolean isRight = random.nextDouble() < version.model().probability(ability);
            answers.add(answer(id, person, version, isRight, at.plus(PACE.multipliedBy(answers.size()))));
            next = steering.next(plan, answers, history);
        }
        int correct = RunSteering.course(plan, answers).correct();
        runs.insert(person, id, plan, new RunRows.Ended(at, Math.max(1, answers.size()), correct));
        return id;
    }

    private LoggedResponse answer(RunId run, AccountId person, BankItem version, boolean isRight, Instant at) {
        Item item = version.in(LanguageTag.EN);
        Response missed = new Response.DontKnow();
        Response response = isRight ? Scoring.outcome(item, missed).key() : missed;
        int position = sources.log().sitting(run.runId()).size() + 1;
        return sources.log()
                .appendAt(
                        new NewResponse(
                                run.runId(),
                                position,
                                UUID.nameUUIDFromBytes((run + "/" + position).getBytes(StandardCharsets.UTF_8)),
                                person,
                                Occasion.PRACTICE,
                                Origin.SIMULATED,
                                version.version(),
                                version.languageFor(LanguageTag.EN),
                                response,
                                Scoring.score(item, response),
                                PACE,
                                version.model()),
                        at);
    }

    /** What there is to practise, and where answers go. */
    @Component
    record Sources(
            LessonProgress lessons,
            LessonWords words,
            PracticeItems items,
            Deck deck,
            ItemBank bank,
            ResponseLog log,
            PracticeSettings settings) {}
}
