package org.readback.editing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.content.CourseText;
import org.readback.content.LessonReading;
import org.readback.content.LessonText;
import org.readback.content.Lexeme;
import org.readback.course.LessonDesk;
import org.readback.course.LessonId;
import org.readback.course.WrittenLesson;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;
import org.readback.library.MediaStock;
import org.readback.library.MediumCard;
import org.springframework.stereotype.Component;

/** What stands around a lesson: people, items, words, files, the other lessons. */
@Component
class EditingContext {
    private final LessonDesk desk;
    private final ItemBank bank;
    private final MediaStock media;
    private final AccountDirectory directory;
    private final SignedIn signedIn;

    EditingContext(LessonDesk desk, ItemBank bank, MediaStock media, AccountDirectory directory, SignedIn signedIn) {
        this.desk = desk;
        this.bank = bank;
        this.media = media;
        this.directory = directory;
        this.signedIn = signedIn;
    }

    AccountId me() {
        return signedIn.require().id();
    }

    /** Law is approved by a legal reviewer, everything else by a language reviewer. */
    boolean mayApprove(CourseText course) {
        return signedIn.may(
                switch (course.kind()) {
                    case LAW -> Right.APPROVE_LAW;
                    case LANGUAGE -> Right.APPROVE_ENGLISH;
                });
    }

    Map<AccountId, String> names(Collection<AccountId> people) {
        return directory.names(Set.copyOf(people)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> name(each.getValue())));
    }

    private static String name(AccountName name) {
        return name.displayName();
    }

    Optional<BankItem> item(ItemId id) {
        return bank.versions(id).stream()
                .filter(version -> version.home() instanceof ItemHome.Lesson)
                .findFirst();
    }

    /** Those of the lesson, and of the one of which it is a copy. */
    List<BankItem> items(LessonId lesson) {
        Set<ItemHome> homes = Stream.concat(
                        Stream.of(lesson), desk.lesson(lesson).flatMap(WrittenLesson::copiedFrom).stream())
                .map(id -> new ItemHome.Lesson(id.lessonId()))
                .collect(Collectors.toSet());
        return bank.newest().stream()
                .filter(item -> homes.contains(item.home()))
                .toList();
    }

    /** @param original the text of which the one checked is a translation */
    Surroundings around(WrittenLesson lesson, LanguageTag language, Optional<String> original) {
        Set<String> items = bank.newest().stream()
                .filter(item -> item.home() instanceof ItemHome.Lesson)
                .map(item -> item.version().item().itemId())
                .collect(Collectors.toSet());
        return new Surroundings(
                lesson.id().lessonId(),
                language,
                lesson.course().kind(),
                items,
                lesson.words().stream().map(Lexeme::id).collect(Collectors.toSet()),
                files(lesson.media()),
                vocabulary(lesson),
                original.map(source -> LessonReading.of(source).text()));
    }

    private Map<String, LessonFile> files(Map<String, MediaId> files) {
        if (files.isEmpty()) return Map.of();
        Map<MediaId, LessonFile> known = media.all().stream()
                .collect(Collectors.toMap(
                        MediumCard::id,
                        card -> new LessonFile(card.bytes(), card.text().transcript())));
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> known.getOrDefault(file.getValue(), new LessonFile(0, ""))));
    }

    /** Of the other lessons of the course up to the same band, and the lesson's own list. */
    private LessonLevel.Vocabulary vocabulary(WrittenLesson lesson) {
        Set<String> taught = new HashSet<>();
        Set<String> met = new HashSet<>();
        if (lesson.course().kind() == CourseText.Kind.LANGUAGE) {
            int band = lesson.original()
                    .map(text -> highest(LessonReading.of(text.source()).text()))
                    .orElse(5);
            teach(lesson, taught);
            desk.lessons().stream()
                    .filter(other -> !other.id().equals(lesson.id()))
                    .filter(other -> other.course().id().equals(lesson.course().id()))
                    .forEach(other -> other.original()
                            .map(text -> LessonReading.of(text.source()).text())
                            .filter(text -> highest(text) <= band)
                            .ifPresent(text -> {
                                teach(other, taught);
                                met.addAll(LessonLevel.words(LessonLevel.text(text)));
                            }));
        }
        return new LessonLevel.Vocabulary(taught, met);
    }

    private static void teach(WrittenLesson lesson, Set<String> taught) {
        lesson.words().forEach(word -> taught.addAll(LessonLevel.words(word.word())));
    }

    private static int highest(LessonText text) {
        return text.bands().stream().max(Integer::compare).orElse(0);
    }
}
