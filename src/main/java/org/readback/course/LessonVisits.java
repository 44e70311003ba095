package org.readback.course;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.LoggedResponse;
import org.readback.bank.NewResponse;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.bank.ResponseLog;
import org.readback.content.LessonBlock;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.OptionOrder;
import org.readback.item.Presentations;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading a lesson: the place is kept, items on the way are answered at once. Staff read as a preview. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINEE', 'INSTRUCTOR')")
public class LessonVisits {
    private final Reader reader;
    private final VisitRows visits;
    private final ItemBank bank;
    private final ResponseLog log;
    private final Tools tools;

    LessonVisits(Reader reader, VisitRows visits, ItemBank bank, ResponseLog log, Tools tools) {
        this.reader = reader;
        this.visits = visits;
        this.bank = bank;
        this.log = log;
        this.tools = tools;
    }

    /** The lesson in the language in which this person reads it; empty if there is none here. */
    public Optional<LessonSheet> open(LessonId id) {
        return reader.lesson(id).map(lesson -> {
            CurrentAccount me = reader.account();
            LanguageTag mine = lesson.languageFor(me.locale());
            if (reader.origin() == Origin.PREVIEW) return sheet(lesson, mine, 0, 0);
            var visit = visits.open(me.id(), id, mine);
            LanguageTag language = lesson.known(visit.language()).orElse(mine);
            return sheet(lesson, language, visit.lastBlock(), visit.furthestBlock());
        });
    }

    /** What is to be written or said in the lesson; empty if there is no such lesson here. */
    @Transactional(readOnly = true)
    public List<LessonTask> tasks(LessonId id) {
        return reader.lesson(id).map(lesson -> reader.tasks(id)).orElseGet(List::of);
    }

    /** What other modules have beside the lesson; empty if there is no such lesson here. */
    @Transactional(readOnly = true)
    public List<LessonExtra.Offer> extras(LessonId id) {
        return reader.lesson(id)
                .map(lesson -> tools.extras()
                        .orderedStream()
                        .flatMap(extra -> extra.of(id).stream())
                        .toList())
                .orElseGet(List::of);
    }

    /** The lesson in another language, from now on; empty if it does not exist in it. */
    public Optional<LessonSheet> choose(LessonId id, LanguageTag language) {
        return reader.lesson(id)
                .filter(lesson -> lesson.known(language).isPresent())
                .map(lesson -> {
                    if (reader.origin() == Origin.PREVIEW) return sheet(lesson, language, 0, 0);
                    CurrentAccount me = reader.account();
                    var visit = visits.open(me.id(), id, language);
                    visits.choose(me.id(), id, language);
                    return sheet(lesson, language, visit.lastBlock(), visit.furthestBlock());
                });
    }

    private LessonSheet sheet(StoredLesson lesson, LanguageTag language, int last, int furthest) {
        StoredCourse course = reader.courses().stream()
                .filter(each -> each.id().equals(lesson.place().course()))
                .findFirst()
                .orElseThrow();
        int end = lesson.in(language).blocks().size() - 1;
        return new LessonSheet(
                Reader.card(lesson, reader.states()),
                course.id(),
                course.text().title(),
                language,
                lesson.in(language),
                lesson.words(),
                lesson.media(),
                Math.min(last, end),
                Math.min(furthest, end),
                reader.origin() == Origin.PREVIEW);
    }

    /** This person reads at that block; one that does not exist is ignored.
     *
     * @param block from 0 */
    public void seen(LessonId id, int block) {
        if (reader.origin() == Origin.PREVIEW) return;
        reader.lesson(id)
                .filter(lesson -> block >= 0 && block < lesson.first().blocks().size())
                .ifPresent(lesson -> seen(lesson, block));
    }

    private void seen(StoredLesson lesson, int block) {
        AccountId me = reader.account().id();
        int words = LessonWords.block(lesson);
        visits.place(me, lesson.id(), block)
                .filter(before -> before < words && block >= words)
                .ifPresent(before -> tools.events().publishEvent(new LessonRead(me, lesson.id())));
    }

    /** Puts an item of the lesson, once more each time; empty if it is not open here. */
    public Optional<InlineCheck> ask(LessonId id, ItemId item, LanguageTag language) {
        return reader.lesson(id)
                .filter(lesson -> isInline(lesson, item))
                .flatMap(lesson -> bank(item))
                .map(version -> new InlineCheck(
                        id,
                        version.version(),
                        UUID.randomUUID(),
                        Presentations.present(
                                version.in(language),
                                OptionOrder.inFileOrder(version.in(language)),
                                version.languageFor(language)),
                        tools.clock().instant()));
    }

    private Optional<BankItem> bank(ItemId id) {
        return reader.origin() == Origin.PREVIEW ? bank.versions(id).stream().findFirst() : bank.current(id);
    }

    private static boolean isInline(StoredLesson lesson, ItemId item) {
        return lesson.first().blocks().stream().anyMatch(block -> block.equals(new LessonBlock.Check(item)));
    }

    /** Writes the response down and says what it was worth. The same check answered again gives the first answer.
     *
     * @param presented with the places of the presentation as option ids */
    public InlineAnswer answer(InlineCheck check, Response presented) {
        StoredLesson lesson = reader.lesson(check.lesson())
                .filter(each -> isInline(each, check.item().item()))
                .orElseThrow(() -> new AccessDeniedException("This lesson is not open."));
        BankItem version = bank.version(check.item());
        LanguageTag language = check.presentation().frame().language();
        Item item = version.in(language);
        OptionOrder order = OptionOrder.inFileOrder(item);
        Response response = order.toItem(presented);
        UUID sitting = sitting(lesson);
        LoggedResponse logged = log.byNonce(check.nonce())
                .orElseGet(() -> log.append(new NewResponse(
                        sitting,
                        log.sitting(sitting).size() + 1,
                        check.nonce(),
                        reader.account().id(),
                        Occasion.INLINE_CHECK,
                        reader.origin(),
                        check.item(),
                        language,
                        response,
                        Scoring.score(item, response),
                        Duration.between(check.shownAt(), tools.clock().instant()),
                        version.model())));
        if (!logged.person().equals(reader.account().id()) || !logged.item().equals(check.item())) {
            throw new AccessDeniedException("This answer is another person's.");
        }
        var outcome = Scoring.outcome(item, logged.response());
        return new InlineAnswer(outcome, order.toPresented(outcome.given()), order.toPresented(outcome.key()));
    }

    /** That of the visit, whose row stays locked so that two answers never get one position; previews have one of
     * their own. */
    private UUID sitting(StoredLesson lesson) {
        CurrentAccount me = reader.account();
        return reader.origin() == Origin.PREVIEW
                ? UUID.nameUUIDFromBytes(("preview/" + me.id() + "/" + lesson.id()).getBytes(StandardCharsets.UTF_8))
                : visits.open(me.id(), lesson.id(), lesson.languageFor(me.locale()))
                        .id();
    }

    /** What time it is, whom to tell, and what others have beside lessons. */
    @Component
    record Tools(Clock clock, ApplicationEventPublisher events, ObjectProvider<LessonExtra> extras) {}
}
