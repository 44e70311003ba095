package org.readback.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.readback.account.AccountId;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemVersionId;
import org.readback.bank.LoggedResponse;
import org.readback.bank.StudyLog;
import org.readback.item.Item;
import org.readback.item.OptionOrder;
import org.readback.practice.History.Mistake;
import org.readback.practice.RunCourse.Turn;
import org.readback.practice.RunRows.Plan;
import org.readback.practice.SuccessAim.Candidate;
import org.springframework.stereotype.Component;

/** Says which item of a run comes next. The same answers, items and seed give the same choice. */
@Component
class RunSteering {
    /** Stands in each row's seed, so its name must never change. */
    private static final RandomGeneratorFactory<RandomGenerator> SHUFFLER =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private static final Duration LOOKED_BACK = Duration.ofDays(180);
    private static final int MOST_RESPONSES = 400;

    private final StudyLog log;
    private final ItemBank bank;
    private final PracticeItems items;
    private final SuccessAim aim;

    RunSteering(StudyLog log, ItemBank bank, PracticeItems items, PracticeSettings settings) {
        this.log = log;
        this.bank = bank;
        this.items = items;
        this.aim = new SuccessAim(settings.success());
    }

    History history(AccountId person, Instant now) {
        return new History(log.since(person, now.minus(LOOKED_BACK), MOST_RESPONSES), now);
    }

    /** What happened in the run so far.
     *
     * @param answers in their order */
    static RunCourse course(Plan plan, List<LoggedResponse> answers) {
        var course = new RunCourse(plan.items());
        answers.forEach(
                answer -> course.add(answer.item().item(), answer.score().value()));
        return course;
    }

    /** Empty at the end of the run.
     *
     * @param answers of the run, in their order
     * @param history with or without them */
    Optional<ItemVersionId> next(Plan plan, List<LoggedResponse> answers, History history) {
        RunCourse course = course(plan, answers);
        return switch (course.next()) {
            case Turn.End _ -> Optional.empty();
            case Turn.Again(var item) ->
                answers.stream()
                        .map(LoggedResponse::item)
                        .filter(version -> version.item().equals(item))
                        .findFirst();
            case Turn.Fresh _ -> fresh(plan, course, answers, history);
        };
    }

    /** Empty too if there are fewer items by now than there were at the start. */
    private Optional<ItemVersionId> fresh(Plan plan, RunCourse course, List<LoggedResponse> answers, History history) {
        List<BankItem> open = items.of(plan.focus(), history).stream()
                .filter(item -> !course.has(item.version().item()))
                .toList();
        if (open.isEmpty()) return Optional.empty();
        Optional<BankItem> mistake = plan.focus() instanceof Focus.Mistakes ? mistake(open, history) : Optional.empty();
        if (mistake.isPresent()) return mistake.map(BankItem::version);
        Abilities abilities = history.abilities(bank::version);
        List<Candidate<ItemVersionId>> candidates = open.stream()
                .map(item -> new Candidate<>(
                        item.version(),
                        abilities.expected(item.frame().skill(), item.model()),
                        history.isLate(item.version().item())))
                .toList();
        List<Double> before = answers.stream()
                .map(answer ->
                        abilities.expected(bank.version(answer.item()).frame().skill(), answer.model()))
                .toList();
        RandomGenerator random = SHUFFLER.create(plan.seed() - answers.size() - 1);
        return Optional.of(aim.choose(candidates, before, random).item());
    }

    private Optional<BankItem> mistake(List<BankItem> open, History history) {
        return items.mistakes(history).stream()
                .map(Mistake::item)
                .flatMap(item ->
                        open.stream().filter(each -> each.version().item().equals(item)))
                .findFirst();
    }

    /** The same each time for the same run and position. */
    static OptionOrder order(Plan plan, int position, Item item) {
        return OptionOrder.shuffled(item, SHUFFLER.create(plan.seed() + position));
    }
}
