package org.readback.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.readback.account.Right;
import org.readback.account.TestAccounts;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.content.Content;
import org.readback.content.LessonReading;
import org.readback.content.Reading;
import org.readback.course.LessonId;
import org.readback.course.WrittenLesson;
import org.readback.draft.DraftKind;
import org.readback.drafting.DraftContent;
import org.readback.drafting.DraftId;
import org.readback.drafting.DraftReviews;
import org.readback.drafting.DraftReviews.Use;
import org.readback.drafting.DraftStore;
import org.readback.drafting.Drafts;
import org.readback.editing.LessonReviews;
import org.readback.editing.LessonWriting;
import org.readback.editing.Lessons;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.springframework.stereotype.Component;

/** Lessons and courses that are put into use here, and what they are as files. */
@Component
class InUse {
    private final Exports exports;
    private final Lessons lessons;
    private final Tools tools;
    private final ItemBank bank;
    private final TestAccounts accounts;

    InUse(Exports exports, Lessons lessons, Tools tools, ItemBank bank, TestAccounts accounts) {
        this.exports = exports;
        this.lessons = lessons;
        this.tools = tools;
        this.bank = bank;
        this.accounts = accounts;
    }

    /** To write and to review with. */
    @Component
    record Tools(
            LessonWriting writing, LessonReviews reviews, Drafts drafts, DraftReviews draftReviews, DraftStore store) {}

    void putIntoUse(WrittenLesson lesson) {
        putIntoUse(lesson.id(), lesson.course().languages());
    }

    void putIntoUse(LessonId lesson, List<LanguageTag> languages) {
        languages.forEach(language -> tools.reviews()
                .send(
                        lesson,
                        language,
                        tools.writing().open(lesson, language).orElseThrow().saves()));
        try (var session = accounts.signIn(lessons.reviewer(Right.APPROVE_ENGLISH, Right.APPROVE_LAW))) {
            languages.forEach(language -> tools.reviews().approve(lesson, language));
        }
    }

    ExportedFile file(ExportScope scope) {
        return exports.write(Exports.CONTENT, scope, LanguageTag.EN);
    }

    static SortedMap<String, byte[]> unpacked(ExportedFile file) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    static Content.Lesson only(Reading reading) {
        return reading.content().lessons().findFirst().orElseThrow();
    }

    static void same(WrittenLesson stored, Content.Lesson read) {
        assertThat(read.wordings()).containsOnlyKeys(stored.texts().keySet());
        stored.texts()
                .forEach((language, text) -> assertThat(
                                requireNonNull(read.wordings().get(language)).source())
                        .isEqualTo(text.source()));
        assertThat(read.wordsSource()).isEqualTo(stored.wordsSource());
        read.media().forEach((name, id) -> {
            if (stored.media().containsKey(name)) assertThat(stored.media()).containsEntry(name, id);
        });
    }

    /** Files that the texts and words of a lesson name. */
    static Set<String> named(WrittenLesson lesson) {
        return Stream.concat(
                        lesson.texts().values().stream()
                                .flatMap(text -> LessonReading.of(text.source()).text().blocks().stream())
                                .flatMap(block -> block.files().stream()),
                        lesson.words().stream().flatMap(word -> Optional.ofNullable(word.sound()).stream()))
                .collect(Collectors.toSet());
    }

    Map<String, Map<LanguageTag, Item>> itemsOf(WrittenLesson lesson) {
        Set<String> asked = lesson.texts().values().stream()
                .flatMap(text -> LessonReading.of(text.source()).text().asked().stream())
                .map(item -> item.itemId())
                .collect(Collectors.toSet());
        return stored(asked);
    }

    Map<String, Map<LanguageTag, Item>> stored(Collection<String> ids) {
        return bank.newest().stream()
                .filter(item -> ids.contains(item.version().item().itemId()))
                .collect(Collectors.toMap(item -> item.version().item().itemId(), BankItem::texts));
    }

    static Map<String, Map<LanguageTag, Item>> items(Content.Lesson lesson) {
        return lesson.items().stream()
                .collect(Collectors.toMap(item -> item.id().itemId(), item -> item.texts()));
    }

    /** Items like those of a shipped lesson, one of each of its kinds and more, written and approved here. */
    List<String> authored(LessonId lesson) {
        List<DraftContent> models = tools.store().newest().stream()
                .filter(draft -> draft.content().original().frame().lesson().equals("eng1-01"))
                .map(draft -> draft.content().original())
                .map(model -> new DraftContent(model.withExternalId("")
                        .withStem(model.stem() + " " + UUID.randomUUID())
                        .withFrame(model.frame().withLesson(lesson.lessonId()))))
                .toList();
        List<DraftId> begun = models.stream()
                .map(model -> {
                    DraftId id = tools.drafts()
                            .begin(
                                    DraftKind.of(model.original().body()),
                                    model.original().frame());
                    tools.drafts().save(id, 0, model);
                    tools.drafts().submit(id);
                    return id;
                })
                .toList();
        try (var session = accounts.signIn(lessons.reviewer(Right.APPROVE_ENGLISH))) {
            begun.forEach(id -> tools.draftReviews().approve(id, 1, Use.NOW));
        }
        return bank.newest().stream()
                .filter(item -> item.home().equals(new ItemHome.Lesson(lesson.lessonId())))
                .map(item -> item.version().item().itemId())
                .toList();
    }
}
