package org.readback.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.bank.BankTask;
import org.readback.bank.ItemBank;
import org.readback.bank.OpenTasks;
import org.readback.base.PdfPages;
import org.readback.base.ui.Translations;
import org.readback.content.LessonBlock;
import org.readback.course.InlineCheck;
import org.readback.course.LessonId;
import org.readback.course.LessonSheet;
import org.readback.course.LessonVisits;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.OpenTask;
import org.readback.item.OptionOrder;
import org.readback.item.Scoring;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lessons on paper. A handout holds what the page of the lesson shows before anything is answered; the lesson check is
 * left out, since its items are seen one by one. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('TRAINEE', 'INSTRUCTOR')")
public class LessonPapers {
    private final LessonVisits lessons;
    private final ItemBank bank;
    private final Desk desk;

    LessonPapers(LessonVisits lessons, ItemBank bank, Desk desk) {
        this.lessons = lessons;
        this.bank = bank;
        this.desk = desk;
    }

    /** Who prints, with what. */
    @Component
    record Desk(SignedIn signedIn, Translations translations, Pictures pictures, OpenTasks tasks) {}

    /** What is printed of a lesson. */
    public enum Kind {
        HANDOUT,
        /** With a last page of answers, for instructors. */
        WITH_KEY
    }

    /** The lesson as this person reads it; empty if there is none here. */
    public Optional<LessonSheet> open(LessonId id) {
        return lessons.open(id);
    }

    /** Whether the one signed in may have it with its key. */
    @Transactional(readOnly = true)
    public boolean mayHaveKey() {
        return desk.signedIn().require().is(Role.INSTRUCTOR);
    }

    /** As PDF; the same lesson gives the same bytes. Empty if there is no such lesson here in that language.
     *
     * @throws AccessDeniedException if the key is not for this person */
    public Optional<byte[]> print(LessonId id, LanguageTag language, Kind kind) {
        if (kind == Kind.WITH_KEY && !mayHaveKey()) throw new AccessDeniedException("The key is for instructors");
        return lessons.choose(id, language).map(sheet -> pdf(sheet, kind));
    }

    private byte[] pdf(LessonSheet sheet, Kind kind) {
        PaperTexts texts = PaperTexts.in(desk.translations(), sheet.language());
        Map<ItemId, InlineCheck> checks = checks(sheet);
        var pages = new LessonPages(texts, new ItemHtml(texts, desk.pictures()::find), sheet, checks, tasks(sheet));
        return PdfPages.of(pages.document(kind == Kind.WITH_KEY ? keys(sheet, checks) : Map.of()), LessonPages.UNDATED);
    }

    /** In the versions that trainees get; an instructor may see more on the screen. */
    private List<OpenTask> tasks(LessonSheet sheet) {
        return desk.tasks().lesson(sheet.card().id().lessonId()).stream()
                .map(BankTask::task)
                .toList();
    }

    private Map<ItemId, InlineCheck> checks(LessonSheet sheet) {
        var checks = new LinkedHashMap<ItemId, InlineCheck>();
        for (LessonBlock block : sheet.text().blocks()) {
            if (block instanceof LessonBlock.Check(var item)) {
                lessons.ask(sheet.card().id(), item, sheet.language()).ifPresent(check -> checks.put(item, check));
            }
        }
        return checks;
    }

    private Map<ItemId, LessonPages.Answer> keys(LessonSheet sheet, Map<ItemId, InlineCheck> checks) {
        var keys = new LinkedHashMap<ItemId, LessonPages.Answer>();
        checks.forEach((id, check) -> {
            Item item = bank.version(check.item()).in(sheet.language());
            var outcome = Scoring.outcome(item, Scoring.key(item));
            keys.put(
                    id,
                    new LessonPages.Answer(
                            Cells.write(
                                    check.presentation(),
                                    OptionOrder.inFileOrder(item).toPresented(outcome.key())),
                            outcome.feedback(),
                            outcome.source()));
        });
        return keys;
    }
}
