package org.readback.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.account.SignedIn;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.LoggedResponse;
import org.readback.bank.NewResponse;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.bank.ResponseLog;
import org.readback.base.UserError;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.item.OptionOrder;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.readback.item.Skill;
import org.readback.practice.PracticeSheet.Name;
import org.readback.practice.RunRows.Current;
import org.readback.practice.RunRows.Plan;
import org.readback.practice.RunRows.Run;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs of practice: items at a person's own level, the reason at once. Nothing of a run lives in the screen: it goes on
 * where it was, also in another tab. A person has one open run. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class PracticeRuns {
    private static final int LAST = 5;

    private final SignedIn signedIn;
    private final RunRows rows;
    private final RunSheets sheets;
    private final RunSteering steering;
    private final Tools tools;

    PracticeRuns(SignedIn signedIn, RunRows rows, RunSheets sheets, RunSteering steering, Tools tools) {
        this.signedIn = signedIn;
        this.rows = rows;
        this.sheets = sheets;
        this.steering = steering;
        this.tools = tools;
    }

    /** What there is to practise for this person. */
    @Transactional(readOnly = true)
    public PracticeChoices choices() {
        History history = steering.history(me(), rows.now());
        List<BankItem> all = tools.items().all();
        var wrong = new ArrayList<PracticeChoices.Wrong>();
        var topics = new ArrayList<PracticeChoices.OfTopic>();
        var mistakes = tools.items().mistakes(history);
        tools.items().byLesson().forEach((lesson, items) -> {
            var name = new Name(new Focus.OfTopic(lesson.id()), Optional.of(lesson.title()));
            topics.add(new PracticeChoices.OfTopic(lesson.id(), name, items.size()));
            int misses = (int) mistakes.stream()
                    .filter(mistake -> items.stream()
                            .anyMatch(item -> item.version().item().equals(mistake.item())))
                    .count();
            if (misses > 0) wrong.add(new PracticeChoices.Wrong(lesson.id(), name, misses));
        });
        var skills = Arrays.stream(Skill.values())
                .map(skill -> new PracticeChoices.OfSkill(skill, (int) all.stream()
                        .filter(item -> item.frame().skill() == skill)
                        .count()))
                .filter(skill -> skill.items() > 0)
                .toList();
        return new PracticeChoices(
                rows.open(me()).map(sheets::begun),
                wrong,
                skills,
                topics,
                rows.finished(me(), LAST).stream().map(sheets::ended).toList());
    }

    /** Begins a run, or goes on with the open one if it has this focus; an open one of another focus is ended.
     *
     * @throws UserError if there is nothing to practise */
    public RunId start(Focus focus) {
        Optional<Run> open = rows.open(me()).flatMap(run -> rows.lock(me(), run.id()));
        if (open.isPresent() && open.get().plan().focus().equals(focus))
            return open.get().id();
        open.filter(run -> run.current() != null).ifPresent(run -> finish(run, answers(run.id())));
        CurrentAccount account = signedIn.require();
        History history = steering.history(me(), rows.now());
        int items = Math.min(
                tools.settings().items(), tools.items().of(focus, history).size());
        if (items == 0) throw new UserError("practice.nothing");
        var plan = new Plan(
                focus,
                Origin.REAL,
                new LanguageTag(account.locale().getLanguage()),
                items,
                tools.random().nextLong());
        rows.start(
                me(),
                new RunId(UUID.randomUUID()),
                plan,
                steering.next(plan, List.of(), history).orElseThrow());
        return rows.open(me()).orElseThrow().id();
    }

    /** Where this person stands in a run; empty if there is no such run of theirs. */
    public Optional<PracticeSheet> open(RunId id) {
        return rows.lock(me(), id).map(run -> {
            Run now = run.current() == null ? run : rows.shown(id);
            return sheets.sheet(now, answers(id));
        });
    }

    /** Writes an answer down, chooses what comes next, and says what the answer was worth. The same nonce again gives the
     * first answer.
     *
     * @param presented with the places of the presentation as option ids
     * @return empty if the item is no longer on, and nothing was written
     * @throws AccessDeniedException if the run is another person's */
    public Optional<PracticeAnswer> answer(RunId id, UUID nonce, Response presented) {
        Run run = rows.lock(me(), id).orElseThrow(() -> new AccessDeniedException("This run is another person's."));
        Current current = run.current();
        if (current == null || !current.nonce().equals(nonce)) {
            return tools.log()
                    .byNonce(nonce)
                    .filter(stored -> stored.sitting().equals(id.runId()))
                    .map(stored -> answer(run.plan(), stored));
        }
        LoggedResponse logged = append(run, current, presented);
        List<LoggedResponse> answers = answers(id);
        steering.next(run.plan(), answers, steering.history(me(), logged.answeredAt()))
                .ifPresentOrElse(next -> rows.next(id, next), () -> finish(run, answers));
        return Optional.of(answer(run.plan(), logged));
    }

    private LoggedResponse append(Run run, Current current, Response presented) {
        BankItem version = tools.bank().version(current.item());
        Item item = version.in(run.plan().language());
        Response response =
                RunSteering.order(run.plan(), current.position(), item).toItem(presented);
        Instant now = rows.now();
        return tools.log()
                .append(new NewResponse(
                        run.id().runId(),
                        current.position(),
                        current.nonce(),
                        me(),
                        Occasion.PRACTICE,
                        run.plan().origin(),
                        current.item(),
                        version.languageFor(run.plan().language()),
                        response,
                        Scoring.score(item, response),
                        Duration.between(current.shownAt().orElse(now), now),
                        version.model()));
    }

    private void finish(Run run, List<LoggedResponse> answers) {
        rows.finish(run.id(), RunSteering.course(run.plan(), answers).correct());
    }

    private PracticeAnswer answer(Plan plan, LoggedResponse logged) {
        Item item = tools.bank().version(logged.item()).in(plan.language());
        OptionOrder order = RunSteering.order(plan, logged.position(), item);
        var outcome = Scoring.outcome(item, logged.response());
        return new PracticeAnswer(outcome, order.toPresented(outcome.given()), order.toPresented(outcome.key()));
    }

    private List<LoggedResponse> answers(RunId id) {
        return tools.log().sitting(id.runId());
    }

    private AccountId me() {
        return signedIn.require().id();
    }

    /** Where items come from and answers go. */
    @Component
    record Tools(
            ItemBank bank, ResponseLog log, PracticeItems items, PracticeSettings settings, RandomGenerator random) {}
}
