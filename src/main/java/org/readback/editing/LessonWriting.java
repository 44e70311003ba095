package org.readback.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.base.UserError;
import org.readback.content.LessonSource;
import org.readback.course.CourseId;
import org.readback.course.LessonDesk;
import org.readback.course.LessonId;
import org.readback.course.LessonTextStatus;
import org.readback.course.WrittenLesson;
import org.readback.editing.LessonDraftRows.Draft;
import org.readback.editing.LessonDraftRows.Place;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.OptionOrder;
import org.readback.item.Presentation;
import org.readback.item.Presentations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing lessons: what there is, one text of it, saving, earlier states, checks. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class LessonWriting {
    private final LessonDesk desk;
    private final LessonDraftRows rows;
    private final EditingContext context;

    LessonWriting(LessonDesk desk, LessonDraftRows rows, EditingContext context) {
        this.desk = desk;
        this.rows = rows;
        this.context = context;
    }

    /** All courses with all lessons, each version with its state. */
    @Transactional(readOnly = true)
    public List<DeskCourse> courses() {
        Map<Place, Draft> drafts = rows.all().stream().collect(Collectors.toMap(Draft::place, Function.identity()));
        Map<String, List<WrittenLesson>> lessons = desk.lessons().stream()
                .collect(Collectors.groupingBy(lesson -> lesson.course().id()));
        Set<CourseId> unread = desk.unread();
        return desk.courses().stream()
                .map(course -> new DeskCourse(
                        course,
                        lessons.getOrDefault(course.id(), List.of()).stream()
                                .map(lesson -> row(lesson, drafts))
                                .toList(),
                        unread.contains(new CourseId(course.id()))))
                .toList();
    }

    /** The lessons of which a version waits for the person who is signed in. */
    @Transactional(readOnly = true)
    public List<DeskRow> waiting() {
        if (rows.all().stream().noneMatch(draft -> draft.state() == LessonDraftState.IN_REVIEW)) return List.of();
        return courses().stream()
                .flatMap(course -> course.lessons().stream())
                .filter(row -> !row.waiting().isEmpty())
                .toList();
    }

    private DeskRow row(WrittenLesson lesson, Map<Place, Draft> drafts) {
        var versions = new LinkedHashMap<LanguageTag, VersionState>();
        var waiting = new HashSet<LanguageTag>();
        for (LanguageTag language : lesson.course().languages()) {
            Optional<Draft> draft = Optional.ofNullable(drafts.get(new Place(lesson.id(), language)));
            versions.put(language, version(lesson, language, draft));
            if (draft.filter(each -> part(lesson, each) == EditingSheet.Part.REVIEW)
                    .isPresent()) waiting.add(language);
        }
        var title = drafts.get(new Place(lesson.id(), lesson.first()));
        return new DeskRow(
                lesson.id(),
                lesson.number(),
                lesson.texts().isEmpty() && title != null
                        ? new org.readback.base.LocalText(
                                Map.of("en", LessonSource.of(title.source()).title()))
                        : lesson.title(),
                versions,
                waiting);
    }

    static VersionState version(WrittenLesson lesson, LanguageTag language, Optional<Draft> draft) {
        LessonDraftState state = draft.map(Draft::state).orElse(LessonDraftState.LIVE);
        return switch (state) {
            case DRAFT -> VersionState.DRAFT;
            case IN_REVIEW -> VersionState.IN_REVIEW;
            case LIVE -> {
                if (lesson.isOutOfDate(language)) yield VersionState.OUT_OF_DATE;
                yield lesson.text(language)
                        .map(text -> text.status() == LessonTextStatus.APPROVED
                                ? VersionState.APPROVED
                                : VersionState.SPECIMEN)
                        .orElse(VersionState.MISSING);
            }
        };
    }

    private EditingSheet.Part part(WrittenLesson lesson, Draft draft) {
        if (draft.state() != LessonDraftState.IN_REVIEW) return EditingSheet.Part.WRITE;
        if (draft.submittedBy().filter(context.me()::equals).isPresent()) return EditingSheet.Part.WAIT;
        boolean reviewer =
                context.mayApprove(lesson.course()) && !rows.writers(draft).contains(context.me());
        return reviewer ? EditingSheet.Part.REVIEW : EditingSheet.Part.LOOK;
    }

    /** Empty if there is no such lesson, or its course has no such language. */
    @Transactional(readOnly = true)
    public Optional<EditingSheet> open(LessonId id, LanguageTag language) {
        return desk.lesson(id)
                .filter(lesson -> lesson.course().languages().contains(language))
                .map(lesson -> sheet(lesson, language, rows.find(new Place(id, language))));
    }

    private EditingSheet sheet(WrittenLesson lesson, LanguageTag language, Optional<Draft> draft) {
        var place = new Place(lesson.id(), language);
        List<LessonDraftRows.Logged> log = rows.log(place);
        List<AccountId> people =
                new ArrayList<>(log.stream().map(LessonDraftRows.Logged::who).toList());
        draft.map(Draft::changedBy).ifPresent(people::add);
        Map<AccountId, String> names = context.names(people);
        return new EditingSheet(
                lesson,
                language,
                version(lesson, language, draft),
                draft.map(Draft::saves).orElse(0),
                source(lesson, language, draft),
                draft.map(each -> new EditingSheet.Change(names.getOrDefault(each.changedBy(), ""), each.changedAt())),
                original(lesson, language, draft),
                log.stream()
                        .map(step -> new ReviewStep(
                                step.step(), names.getOrDefault(step.who(), ""), step.at(), step.words()))
                        .toList(),
                draft.map(each -> part(lesson, each)).orElse(EditingSheet.Part.WRITE));
    }

    /** The draft; what is in use where none is open; for a translation that was never begun the original. */
    private String source(WrittenLesson lesson, LanguageTag language, Optional<Draft> draft) {
        return draft.filter(each -> each.state() != LessonDraftState.LIVE)
                .map(Draft::source)
                .or(() -> lesson.text(language).map(WrittenLesson.Text::source))
                .or(() -> originalNow(lesson, language))
                .orElse("");
    }

    private Optional<String> originalNow(WrittenLesson lesson, LanguageTag language) {
        return language.equals(lesson.first())
                ? Optional.empty()
                : lesson.original()
                        .map(WrittenLesson.Text::source)
                        .or(() -> rows.find(new Place(lesson.id(), lesson.first()))
                                .map(Draft::source));
    }

    private Optional<EditingSheet.Original> original(
            WrittenLesson lesson, LanguageTag language, Optional<Draft> draft) {
        return originalNow(lesson, language).map(now -> {
            Optional<Integer> of = draft.filter(each -> each.state() != LessonDraftState.LIVE)
                    .map(Draft::original)
                    .orElseGet(() -> lesson.text(language).flatMap(WrittenLesson.Text::original));
            int newest = lesson.original().map(WrittenLesson.Text::number).orElse(0);
            Optional<String> before = of.or(() -> lesson.isOutOfDate(language) ? shipped(lesson) : Optional.empty())
                    .filter(number -> number < newest)
                    .flatMap(number -> desk.source(lesson.id(), lesson.first(), number));
            return new EditingSheet.Original(now, before);
        });
    }

    /** A translation from the files was made of the first text that there was. */
    private static Optional<Integer> shipped(WrittenLesson lesson) {
        return lesson.original().filter(WrittenLesson.Text::editedHere).map(_ -> 1);
    }

    /** Keeps a text. It is committed in every case: in its place, merged with what another wrote meanwhile, or beside it.
     *
     * @throws UserError if there is no such lesson, or it is in review */
    public SaveResult save(LessonId id, LanguageTag language, Written written) {
        WrittenLesson lesson = require(id, language);
        var place = new Place(id, language);
        String source = LessonSource.normal(written.source());
        Optional<Integer> original = language.equals(lesson.first())
                ? Optional.empty()
                : lesson.original().map(WrittenLesson.Text::number);
        if (rows.begin(place, startOf(lesson, language).or(() -> original), source, context.me())) {
            return new SaveResult.Saved(1);
        }
        Draft draft = rows.lock(place).orElseThrow();
        if (draft.state() == LessonDraftState.IN_REVIEW) throw new UserError("editing.in-review");
        boolean live = draft.state() == LessonDraftState.LIVE;
        if (draft.saves() == written.seen() || (live && written.seen() == 0)) {
            rows.write(draft, source, context.me());
            return new SaveResult.Saved(draft.saves() + 1);
        }
        return meanwhile(draft, new Written(written.seen(), LessonSource.normal(written.base()), source));
    }

    /** A translation that is in use was made of what it says; a new round of it begins there. */
    private static Optional<Integer> startOf(WrittenLesson lesson, LanguageTag language) {
        if (language.equals(lesson.first())) return Optional.empty();
        return lesson.text(language)
                .flatMap(text ->
                        text.original().or(() -> lesson.isOutOfDate(language) ? Optional.of(1) : Optional.empty()));
    }

    private SaveResult meanwhile(Draft draft, Written mine) {
        if (draft.source().equals(mine.source())) return new SaveResult.Saved(draft.saves());
        String by = context.names(Set.of(draft.changedBy())).getOrDefault(draft.changedBy(), "");
        Optional<String> merged = TextLines.merge(mine.base(), mine.source(), draft.source());
        if (merged.isPresent()) {
            rows.write(draft, merged.get(), context.me());
            if (merged.get().equals(mine.source())) return new SaveResult.Saved(draft.saves() + 1);
            return new SaveResult.Merged(draft.saves() + 1, merged.get(), by);
        }
        rows.keepAside(draft, mine.source(), context.me());
        return new SaveResult.Beside(draft.saves(), draft.source(), by);
    }

    private WrittenLesson require(LessonId id, LanguageTag language) {
        return desk.lesson(id)
                .filter(lesson -> lesson.course().languages().contains(language))
                .orElseThrow(() -> new UserError("editing.unknown"));
    }

    /** The translation follows the original as it stands now; its own words may have needed no change. It is a draft then,
     * to be approved like any other.
     *
     * @throws UserError if there is no such lesson, or it is in review */
    public void follow(LessonId id, LanguageTag language) {
        WrittenLesson lesson = require(id, language);
        var place = new Place(id, language);
        Optional<Draft> draft = rows.lock(place);
        Optional<Integer> original = lesson.original().map(WrittenLesson.Text::number);
        if (draft.filter(each -> each.state() == LessonDraftState.IN_REVIEW).isPresent()) {
            throw new UserError("editing.in-review");
        }
        String source = source(lesson, language, draft);
        draft.filter(each -> each.state() == LessonDraftState.LIVE)
                .ifPresent(each -> rows.write(each, source, context.me()));
        if (draft.isEmpty()) rows.begin(place, original, source, context.me());
        original.ifPresent(number -> rows.follow(place, number));
    }

    /** Earlier states, newest first. */
    @Transactional(readOnly = true)
    public List<LessonRevision> history(LessonId id, LanguageTag language) {
        List<LessonDraftRows.Revision> all = rows.revisions(new Place(id, language));
        Map<AccountId, String> names = context.names(
                all.stream().map(LessonDraftRows.Revision::writtenBy).collect(Collectors.toSet()));
        return all.stream()
                .map(each -> new LessonRevision(
                        each.revision(), each.aside(), names.getOrDefault(each.writtenBy(), ""), each.writtenAt()))
                .toList();
    }

    /** The text of an earlier state; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<String> revision(LessonId id, LanguageTag language, int revision, int aside) {
        return rows.source(new Place(id, language), revision, aside);
    }

    /** What has to be mended, and what a reviewer should look at, whether the text is saved or not.
     *
     * @throws UserError if there is no such lesson */
    @Transactional(readOnly = true)
    public List<Finding> check(LessonId id, LanguageTag language, String source) {
        WrittenLesson lesson = require(id, language);
        return LessonRules.check(source, context.around(lesson, language, originalNow(lesson, language)));
    }

    /** What trainees see of an item before they answer; empty if the bank has none of that name in a lesson. */
    @Transactional(readOnly = true)
    public Optional<Presentation> item(ItemId id, LanguageTag language) {
        return context.item(id).map(version -> {
            var item = version.in(language);
            return Presentations.present(item, OptionOrder.inFileOrder(item), version.languageFor(language));
        });
    }

    /** The items of the lesson that can be put into it, by id, with their stems. */
    @Transactional(readOnly = true)
    public Map<String, String> items(LessonId id, LanguageTag language) {
        var items = new java.util.TreeMap<String, String>();
        context.items(id)
                .forEach(version -> items.put(
                        version.version().item().itemId(), version.in(language).stem()));
        return items;
    }
}
