package org.readback.course;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemVersionId;
import org.readback.bank.LoggedResponse;
import org.readback.bank.NewResponse;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.bank.ResponseLog;
import org.readback.course.CheckRows.Run;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.item.OptionOrder;
import org.readback.item.Presentations;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The check at the end of a lesson: one item after the other, reasons at the end, 70 percent complete the lesson. It
 * may be done again as often as one likes. Nothing of a run lives in the screen: it goes on where it was. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINEE', 'INSTRUCTOR')")
public class LessonChecks {
    /** Share of right answers that completes a lesson; a little less forgives the sum of thirds. */
    private static final double ENOUGH = 0.7 - 1e-9;

    /** Stands in each row's seed, so its name must never change. */
    private static final RandomGeneratorFactory<RandomGenerator> SHUFFLER =
            RandomGeneratorFactory.of("L64X128MixRandom");

    private final Reader reader;
    private final CheckRows runs;
    private final Bookkeeping books;
    private final RandomGenerator random;
    private final Clock clock;

    LessonChecks(Reader reader, CheckRows runs, Bookkeeping books, RandomGenerator random, Clock clock) {
        this.reader = reader;
        this.runs = runs;
        this.books = books;
        this.random = random;
        this.clock = clock;
    }

    /** Where this person stands: at an item, at the last result, or before the first item. Empty if there is no such
     * lesson here or none of its items is open. */
    public Optional<LessonCheckSheet> open(LessonId id) {
        return reader.lesson(id).flatMap(lesson -> {
            int items = items(lesson).size();
            Optional<LessonCheckSheet> begun = runs.latest(me(), id).map(run -> sheet(lesson, run, false));
            return begun.isPresent() || items == 0
                    ? begun
                    : Optional.of(new LessonCheckSheet.Ready(id, lesson.title(), items));
        });
    }

    /** Begins, or goes on where a run is open.
     *
     * @throws AccessDeniedException if the lesson has no check here */
    public LessonCheckSheet start(LessonId id) {
        StoredLesson lesson = reader.lesson(id).orElseThrow(LessonChecks::refused);
        List<ItemVersionId> items = items(lesson);
        if (items.isEmpty()) throw refused();
        CurrentAccount account = reader.account();
        LanguageTag language = books.visits()
                .find(account.id(), id)
                .flatMap(visit -> lesson.known(visit.language()))
                .orElseGet(() -> lesson.languageFor(account.locale()));
        var wanted = new Run(
                UUID.randomUUID(),
                id,
                reader.origin(),
                language,
                items,
                random.nextLong(),
                1,
                UUID.randomUUID(),
                clock.instant(),
                null);
        return sheet(lesson, runs.start(account.id(), wanted), false);
    }

    /** Writes the response down and goes on. What was answered already counts once: the current item comes back.
     *
     * @param presented with the places of the presentation as option ids
     * @throws AccessDeniedException if the run is another person's */
    public LessonCheckSheet answer(UUID check, UUID nonce, Response presented) {
        Run run = runs.lock(me(), check).orElseThrow(LessonChecks::refused);
        StoredLesson lesson = reader.lesson(run.lesson()).orElseThrow(LessonChecks::refused);
        if (run.share() != null || !run.nonce().equals(nonce)) {
            boolean stored = books.log().byNonce(nonce).isPresent();
            return sheet(lesson, run, !stored);
        }
        BankItem version = books.bank().version(run.current());
        Item item = version.in(run.language());
        Response response = order(run, run.position(), item).toItem(presented);
        books.log()
                .append(new NewResponse(
                        check,
                        run.position(),
                        nonce,
                        me(),
                        Occasion.LESSON_CHECK,
                        run.origin(),
                        run.current(),
                        version.languageFor(run.language()),
                        response,
                        Scoring.score(item, response),
                        Duration.between(run.shownAt(), clock.instant()),
                        version.model()));
        return sheet(lesson, run.isLast() ? finish(run) : runs.next(check), false);
    }

    private Run finish(Run run) {
        double share = books.log().sitting(run.id()).stream()
                .mapToDouble(response -> response.score().value())
                .average()
                .orElse(0);
        if (share >= ENOUGH && run.origin() == Origin.REAL) {
            books.completions()
                    .add(me(), run.lesson(), share, run.origin(), null)
                    .ifPresent(at -> books.events().publishEvent(new LessonCompleted(me(), run.lesson(), at)));
        }
        return runs.finish(run.id(), share);
    }

    private LessonCheckSheet sheet(StoredLesson lesson, Run run, boolean late) {
        if (run.share() != null) {
            return new LessonCheckSheet.Finished(
                    lesson.id(), lesson.title(), run.share(), run.share() >= ENOUGH, reviews(run), following(lesson));
        }
        BankItem version = books.bank().version(run.current());
        Item item = version.in(run.language());
        return new LessonCheckSheet.Asking(
                lesson.id(),
                lesson.title(),
                run.id(),
                run.nonce(),
                run.position(),
                run.items().size(),
                Presentations.present(item, order(run, run.position(), item), version.languageFor(run.language())),
                late);
    }

    private List<LessonCheckSheet.Review> reviews(Run run) {
        var reviews = new ArrayList<LessonCheckSheet.Review>();
        for (LoggedResponse logged : books.log().sitting(run.id())) {
            Item item = books.bank().version(logged.item()).in(run.language());
            OptionOrder order = order(run, logged.position(), item);
            var outcome = Scoring.outcome(item, logged.response());
            reviews.add(new LessonCheckSheet.Review(
                    logged.nonce(),
                    Presentations.present(item, order, logged.language()),
                    order.toPresented(outcome.given()),
                    order.toPresented(outcome.key()),
                    outcome));
        }
        return reviews;
    }

    private Optional<LessonId> following(StoredLesson lesson) {
        return reader.courses().stream()
                .filter(course -> course.id().equals(lesson.place().course()))
                .flatMap(course -> course.lessons().stream())
                .filter(each -> each.number() == lesson.number() + 1)
                .map(StoredLesson::id)
                .findFirst();
    }

    private List<ItemVersionId> items(StoredLesson lesson) {
        return lesson.check().stream()
                .flatMap(id -> (reader.origin() == Origin.PREVIEW
                                ? books.bank().versions(id).stream().findFirst()
                                : books.bank().current(id))
                        .stream())
                .map(BankItem::version)
                .toList();
    }

    /** The same each time for the same run and position. */
    static OptionOrder order(Run run, int position, Item item) {
        return OptionOrder.shuffled(item, SHUFFLER.create(run.seed() + position));
    }

    private AccountId me() {
        return reader.account().id();
    }

    private static AccessDeniedException refused() {
        return new AccessDeniedException("This check is not open.");
    }

    /** Where a run is written down. */
    @Component
    record Bookkeeping(
            ItemBank bank,
            ResponseLog log,
            VisitRows visits,
            CompletionRows completions,
            ApplicationEventPublisher events) {}
}
