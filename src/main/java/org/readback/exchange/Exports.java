package org.readback.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.approval.ExportPermits;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.base.UserError;
import org.readback.course.LessonDesk;
import org.readback.course.WrittenLesson;
import org.readback.draft.ItemDraft;
import org.readback.drafting.DraftContent;
import org.readback.drafting.DraftStore;
import org.readback.drafting.DraftStore.BankDraft;
import org.readback.exchange.ExportedFile.Lost;
import org.readback.formats.FileKind;
import org.readback.formats.WrittenFile;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;
import org.readback.library.MediaStock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Items as files of other systems, and as those of {@code content/}: the newest version of each item in use. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Exports {
    /** The format of our own files. */
    public static final String CONTENT = "CONTENT";

    private final DraftStore drafts;
    private final ItemBank bank;
    private final MediaStock media;
    private final Around around;

    Exports(DraftStore drafts, ItemBank bank, MediaStock media, Around around) {
        this.drafts = drafts;
        this.bank = bank;
        this.media = media;
        this.around = around;
    }

    /** Who asks, and whom to tell. */
    @Component("exportSurroundings")
    record Around(LessonDesk lessons, SignedIn signedIn, ExportPermits permits, ApplicationEventPublisher events) {}

    /** Names of the formats. */
    public List<String> formats() {
        return Stream.concat(Doors.kinds().stream().map(Enum::name), Stream.of(CONTENT))
                .toList();
    }

    /** Makes the file. Of items that do not exist in this language the original is taken; our own files have all languages.
     *
     * @param format one of {@link #formats}
     * @throws UserError if there are no such items, or nobody else has allowed it */
    public ExportedFile write(String format, ExportScope scope, LanguageTag language) {
        if (!formats().contains(format)) throw new UserError("exchange.refusal.format");
        allow(scope);
        List<BankItem> items =
                bank.newest().stream().filter(item -> isIn(item, scope)).toList();
        if (items.isEmpty()) throw new UserError("exchange.refusal.none");
        String name = name(scope);
        ExportedFile file =
                format.equals(CONTENT) ? content(name, items, scope) : foreign(name, format, scope, language);
        around.events().publishEvent(new ItemsExported(name, format, file.items()));
        return file;
    }

    /** A permit is used up in the transaction that makes the file. */
    private void allow(ExportScope scope) {
        if (!(scope instanceof ExportScope.Test(var pool))) return;
        if (!around.signedIn().may(Right.SEE_EXAM_ITEMS)) throw new UserError("exchange.refusal.pool", pool);
        around.permits().use(pool, around.signedIn().require().id());
    }

    private static boolean isIn(BankItem item, ExportScope scope) {
        return switch (scope) {
            case ExportScope.Practice() -> item.home() instanceof ItemHome.Lesson;
            case ExportScope.Lesson(var lesson) -> item.home().equals(new ItemHome.Lesson(lesson));
            case ExportScope.Test(var pool) -> item.home().equals(new ItemHome.Pool(pool));
        };
    }

    private static String name(ExportScope scope) {
        return switch (scope) {
            case ExportScope.Practice() -> "practice";
            case ExportScope.Lesson(var lesson) -> lesson;
            case ExportScope.Test(var pool) -> pool;
        };
    }

    private ExportedFile content(String name, List<BankItem> items, ExportScope scope) {
        List<WrittenLesson> all = around.lessons().lessons();
        var folders = new CourseFolders(all);
        List<WrittenLesson> lessons = all.stream()
                .filter(lesson -> switch (scope) {
                    case ExportScope.Practice() -> true;
                    case ExportScope.Lesson(var id) -> lesson.id().lessonId().equals(id);
                    case ExportScope.Test _ -> false;
                })
                .toList();
        ContentZip.Files files = ContentZip.files(items, lessons, folders, media::bytes);
        if (scope instanceof ExportScope.Practice) { // the courses as they stand with all their lessons
            folders.courses()
                    .forEach(course ->
                            files.files().put(course.getKey(), course.getValue().getBytes(StandardCharsets.UTF_8)));
        }
        return new ExportedFile(
                name + "-content.zip", "application/zip", ContentZip.zip(files.files()), items.size(), files.losses());
    }

    private ExportedFile foreign(String name, String format, ExportScope scope, LanguageTag language) {
        FileKind kind = FileKind.valueOf(format);
        List<ItemDraft> all = drafts.newest().stream()
                .filter(draft -> isIn(draft, scope))
                .map(draft -> in(draft.content(), language))
                .toList();
        WrittenFile written = Doors.write(kind, all, this::bytes);
        List<Lost> losses = written.notes().stream()
                .map(note -> new Lost(
                        note.item(),
                        note.loss(),
                        new Remark("", note.why().key(), note.why().params())))
                .toList();
        long left = losses.stream()
                .filter(lost -> lost.loss() == WrittenFile.Loss.LEFT_OUT)
                .map(Lost::item)
                .distinct()
                .count();
        return new ExportedFile(
                name + "." + kind.ending(), kind.type(), written.bytes(), (int) (all.size() - left), losses);
    }

    private static boolean isIn(BankDraft draft, ExportScope scope) {
        var frame = draft.content().original().frame();
        return switch (scope) {
            case ExportScope.Practice() -> !frame.lesson().isBlank();
            case ExportScope.Lesson(var lesson) -> frame.lesson().equals(lesson);
            case ExportScope.Test(var pool) -> frame.pool().equals(pool);
        };
    }

    private static ItemDraft in(DraftContent content, LanguageTag language) {
        return content.translation(language)
                .map(translation -> translation.of(content.original()))
                .orElse(content.original());
    }

    private Optional<byte[]> bytes(MediaId id) {
        return media.bytes(id);
    }
}
