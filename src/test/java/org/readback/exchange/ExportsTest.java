package org.readback.exchange;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.approval.ExportPermits;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.base.UserError;
import org.readback.content.Content;
import org.readback.content.ContentFiles;
import org.readback.content.ContentItem;
import org.readback.content.ContentReader;
import org.readback.content.LessonTask;
import org.readback.content.Reading;
import org.readback.course.LessonDesk;
import org.readback.course.LessonId;
import org.readback.course.WrittenLesson;
import org.readback.formats.FileKind;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.item.OpenTask;
import org.readback.library.MediaStock;
import org.readback.paper.PaperDesk;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ExportsTest {
    private static final String LESSON = "eng1-01";

    @Autowired
    Exports exports;

    @Autowired
    ContentExport content;

    @Autowired
    Imports imports;

    @Autowired
    ItemBank bank;

    @Autowired
    MediaStock media;

    @Autowired
    ExportPermits permits;

    @Autowired
    PaperDesk people;

    private static final CourseFolders NO_COURSES = new CourseFolders(List.of());

    @Autowired
    LessonDesk desk;

    @Autowired
    TestAccounts accounts;

    private TestAccounts.Session session = () -> {};

    @BeforeEach
    void signIn() {
        session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR));
    }

    @AfterEach
    void signOut() {
        session.close();
    }

    @Test
    void everyFormatGivesAFileThatIsReadAgain() {
        for (FileKind kind : Doors.kinds()) {
            ExportedFile file = exports.write(kind.name(), new ExportScope.Lesson(LESSON), LanguageTag.EN);

            Looked again = QuestionFiles.read(file.name(), file.bytes(), ImportChoices.NONE);

            assertThat(again.facts().kind()).as(kind.name()).isEqualTo(kind.name());
            assertThat(again.found().stream()
                            .filter(found -> found.draft().isPresent())
                            .count())
                    .as(kind.name())
                    .isGreaterThanOrEqualTo(file.items());
            assertThat(again.found())
                    .as(kind.name())
                    .noneMatch(found -> found.read().outcome() == Outcome.FAULTY);
            assertThat(file.items()).as(kind.name()).isPositive();
        }
    }

    @Test
    void itemsWrittenAsContentFilesComeBackTheSameToTheByte() throws IOException {
        List<BankItem> lessons = bank.newest().stream()
                .filter(item -> item.home() instanceof org.readback.bank.ItemHome.Lesson(var lesson)
                        && lesson.startsWith("uf-"))
                .toList();
        ContentBin written = written(lessons);
        assertThat(written.losses()).isEmpty();

        SortedMap<String, byte[]> asPools = new TreeMap<>();
        written.files().forEach((path, bytes) -> asPools.put(asPool(path), bytes(path, bytes)));
        var reading = ContentReader.read(() -> asPools);
        assertThat(reading.faults()).isEmpty();
        Map<String, Map<LanguageTag, Item>> read = new TreeMap<>();
        reading.content()
                .items()
                .forEach((ContentItem item) -> read.put(item.id().itemId(), item.texts()));

        assertThat(read).hasSameSizeAs(lessons);
        lessons.forEach(
                item -> assertThat(read.get(item.version().item().itemId())).isEqualTo(item.texts()));
        List<BankItem> again = lessons.stream()
                .map(item -> new BankItem(
                        item.version(),
                        item.status(),
                        item.home(),
                        requireNonNull(read.get(item.version().item().itemId())),
                        item.model()))
                .toList();
        assertThat(ContentZip.zip(written(again).files())).isEqualTo(ContentZip.zip(written.files()));
    }

    private ContentBin written(List<BankItem> items) {
        var bin = new ContentBin(media::bytes);
        ContentZip.write(
                new ExportShare(List.of(), items, List.of()), new LessonExtras(List.of(), List.of()), NO_COURSES, bin);
        return bin;
    }

    /** Lessons need more than their items; a pool is read by itself. */
    private static String asPool(String path) {
        return path.contains("/media/")
                ? "bank/media/" + path.substring(path.lastIndexOf('/') + 1)
                : path.replaceFirst("^lessons/([^/]+)/items", "bank/$1");
    }

    private static byte[] bytes(String path, byte[] bytes) {
        if (!path.matches("lessons/[^/]+/items\\.yaml")) return bytes;
        String pool = "pool: " + path.replaceFirst("lessons/([^/]+)/.*", "$1") + "\n";
        return (pool + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void allCoursesComeBackAsTheyStand() throws IOException {
        Content shipped = ContentReader.read(ContentFiles.shipped()).content();
        ExportedFile file = content.write("practice", new ExportScope.Practice(), share(shipped));

        SortedMap<String, byte[]> files = InUse.unpacked(file);
        Reading reading = ContentReader.read(() -> files);

        assertThat(reading.faults()).isEmpty();
        assertThat(file.losses())
                .filteredOn(lost -> !lost.why().key().equals("exchange.loss.homeless"))
                .isEmpty();
        Map<String, Content.Lesson> read =
                reading.content().lessons().collect(Collectors.toMap(Content.Lesson::id, lesson -> lesson));
        assertThat(read).hasSameSizeAs(shipped.lessons().toList());
        for (Content.Lesson lesson : shipped.lessons().toList()) {
            Content.Lesson again = requireNonNull(read.get(lesson.id()));
            InUse.same(desk.lesson(new LessonId(lesson.id())).orElseThrow(), again);
            assertThat(again.folder()).isEqualTo(lesson.folder());
            assertThat(again.media()).isEqualTo(lesson.media());
            assertThat(InUse.items(again).keySet())
                    .isEqualTo(InUse.items(lesson).keySet())
                    .isNotEmpty();
        }
        assertThat(reading.content().scenarios()).isEqualTo(shipped.scenarios()).isNotEmpty();
        List<OpenTask> ofLessons = shipped.tasks().stream()
                .filter(task -> !task.lesson().isBlank())
                .map(LessonTask::task)
                .toList();
        assertThat(reading.content().tasks())
                .extracting(LessonTask::task)
                .containsExactlyElementsOf(ofLessons)
                .isNotEmpty();
        assertThat(reading.content().courses())
                .extracting(course -> course.text())
                .containsAll(
                        shipped.courses().stream().map(Content.Course::text).toList());
    }

    /** Without what other tests wrote. */
    private ExportShare share(Content shipped) {
        Set<String> ids = shipped.items().map(item -> item.id().itemId()).collect(Collectors.toSet());
        return ExportShare.of(
                new ExportScope.Practice(),
                bank.newest().stream()
                        .filter(item -> ids.contains(item.version().item().itemId()))
                        .toList(),
                desk.lessons().stream().filter(lesson -> !lesson.madeHere()).toList());
    }

    @Test
    void aLessonIsWrittenAsItsAuthorsWroteItWithItsItems() throws IOException {
        ExportedFile file = exports.write(Exports.CONTENT, new ExportScope.Lesson(LESSON), LanguageTag.EN);

        Map<String, byte[]> files = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName().replace("courses/eng1/01-names-ranks/", ""), zip.readAllBytes());
            }
        }

        WrittenLesson lesson = desk.lesson(new LessonId(LESSON)).orElseThrow();
        assertThat(text(files, "lesson.md"))
                .isEqualTo(lesson.original().orElseThrow().source());
        assertThat(text(files, "lexemes.yaml")).isEqualTo(lesson.wordsSource());
        assertThat(files).containsKey("media/gate-lieutenant.opus");
        assertThat(text(files, "items.yaml")).contains("audio: \"gate-lieutenant.opus\"", "id: \"eng1-01-01\"");
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(requireNonNull(files.get(name)), StandardCharsets.UTF_8);
    }

    @Test
    void itemsOfTestsDoNotLeaveOnOnePersonsWord() {
        var scope = new ExportScope.Test("eng-placement-reading");
        refused("exchange.refusal.pool", scope);
        ExportedFile leaked;
        AccountId asking = people.instructor();
        try (var one = accounts.signIn(asking)) {
            refused("approval.permit.needed", scope);
            permits.ask("eng-placement-reading", "For the police academy, under seal");
        }
        try (var two = accounts.signIn(people.instructor())) {
            permits.give(permits.list().stream()
                    .filter(permit -> permit.state() == ExportPermits.Permit.State.WAITING)
                    .findFirst()
                    .orElseThrow()
                    .id());
        }
        try (var one = accounts.signIn(asking)) {
            ExportedFile file = exports.write("GIFT", scope, LanguageTag.EN);
            assertThat(file.items()).isPositive();
            refused("approval.permit.needed", scope);
            assertThat(known(file)).isPositive();
            leaked = file;
        }
        assertThat(known(leaked)).as("told to who may not see items of tests").isZero();
    }

    /** How many items of the file the person who brings it is told to be here already. */
    private long known(ExportedFile file) {
        ImportId id = imports.keep(file.name(), file.bytes());
        return imports.open(id).orElseThrow().lines().stream()
                .filter(line -> line.known().isPresent())
                .count();
    }

    private void refused(String key, ExportScope scope) {
        assertThatThrownBy(() -> exports.write("GIFT", scope, LanguageTag.EN))
                .isInstanceOfSatisfying(
                        UserError.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
