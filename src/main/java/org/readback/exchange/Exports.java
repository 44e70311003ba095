package org.readback.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.approval.ExportPermits;
import org.readback.bank.ItemBank;
import org.readback.base.UserError;
import org.readback.course.LessonDesk;
import org.readback.draft.ItemDraft;
import org.readback.drafting.DraftContent;
import org.readback.drafting.DraftStore;
import org.readback.exchange.ExportedFile.Lost;
import org.readback.formats.FileKind;
import org.readback.formats.WrittenFile;
import org.readback.item.ItemId;
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

    /** Lessons, who asks, and whom to tell. */
    @Component("exportSurroundings")
    record Around(
            LessonDesk lessons,
            ContentExport content,
            SignedIn signedIn,
            ExportPermits permits,
            ApplicationEventPublisher events) {}

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
        ExportShare share =
                ExportShare.of(scope, bank.newest(), around.lessons().lessons());
        boolean isContent = format.equals(CONTENT);
        if (share.items().isEmpty() && !(isContent && !share.lessons().isEmpty())) {
            throw new UserError("exchange.refusal.none");
        }
        String name = name(scope);
        ExportedFile file =
                isContent ? around.content().write(name, scope, share) : foreign(name, format, share, language);
        around.events().publishEvent(new ItemsExported(name, format, file.items()));
        return file;
    }

    /** A permit is used up in the transaction that makes the file. */
    private void allow(ExportScope scope) {
        if (!(scope instanceof ExportScope.Test(var pool))) return;
        if (!around.signedIn().may(Right.SEE_EXAM_ITEMS)) throw new UserError("exchange.refusal.pool", pool);
        around.permits().use(pool, around.signedIn().require().id());
    }

    private static String name(ExportScope scope) {
        return switch (scope) {
            case ExportScope.Practice() -> "practice";
            case ExportScope.Lesson(var lesson) -> lesson;
            case ExportScope.Test(var pool) -> pool;
        };
    }

    private ExportedFile foreign(String name, String format, ExportShare share, LanguageTag language) {
        FileKind kind = FileKind.valueOf(format);
        Set<ItemId> ids = share.ids();
        List<ItemDraft> all = drafts.newest().stream()
                .filter(draft -> ids.contains(draft.version().item()))
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

    private static ItemDraft in(DraftContent content, LanguageTag language) {
        return content.translation(language)
                .map(translation -> translation.of(content.original()))
                .orElse(content.original());
    }

    private Optional<byte[]> bytes(MediaId id) {
        return media.bytes(id);
    }
}
