package org.readback.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WorkAs;
import org.readback.base.UserError;
import org.readback.content.CourseSource;
import org.readback.content.CourseText;
import org.readback.course.CourseId;
import org.readback.course.LessonDesk;
import org.readback.course.LessonId;
import org.readback.draft.DraftKind;
import org.readback.draft.ItemDraft;
import org.readback.drafting.DraftContent;
import org.readback.drafting.DraftStore;
import org.readback.drafting.NewDraft;
import org.readback.inventory.ItemTag;
import org.readback.inventory.TagShelf;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class BundlesTest {
    private static final List<String> TABLES = List.of(
            "item",
            "item_version",
            "item_tag",
            "item_draft",
            "item_draft_revision",
            "media",
            "course",
            "lesson",
            "lesson_text",
            "lesson_media");

    @Autowired
    Bundles bundles;

    @Autowired
    DraftStore drafts;

    @Autowired
    LessonDesk desk;

    @Autowired
    TagShelf tags;

    @Autowired
    WorkAs workAs;

    @Autowired
    TestAccounts accounts;

    @Autowired
    LiquibaseConnectionDetails owner;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    private static final String LESSON = """
        ---
        id: ID
        title: A lesson that travels
        objective: know what travels
        minutes: 20
        bands: [1]
        traces: ["CEFR A1, spoken interaction"]
        help: {kk: "мақсат", ru: "цель"}
        check: [ID-01, ID-02, ID-03, ID-04, ID-05]
        ---
        ## What travels

        Words.

        ::: source
        CEFR Companion Volume, A1.
        :::
        """;

    private byte[] write() {
        return workAs.system(Set.of(Role.ADMINISTRATOR), bundles::write);
    }

    private Bundles.Brought bring(byte[] file) {
        return workAs.system(Set.of(Role.ADMINISTRATOR), () -> bundles.bring(file));
    }

    private void asOwner(List<String> statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                var statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
    }

    @Test
    void whatGoesIntoEmptyTablesComesOutTheSameToTheByte() throws SQLException {
        LessonId lesson = somethingOfEachSort();
        LessonId elsewhere = lessonOfOwnCourse();
        byte[] first = write();
        String schema = "copy_" + UUID.randomUUID().toString().replace('-', '_');
        asOwner(Stream.concat(
                        Stream.of("create schema " + schema, "grant usage on schema " + schema + " to readback_app"),
                        TABLES.stream()
                                .flatMap(table -> Stream.of(
                                        "create table " + schema + "." + table + " (like public." + table
                                                + " including all)",
                                        "grant all on " + schema + "." + table + " to readback_app")))
                .toList());
        try {
            new TransactionTemplate(transactions).executeWithoutResult(whole -> {
                jdbc.sql("set local search_path = " + schema + ", public").update();
                // what ships is on both sides
                jdbc.sql("insert into course select * from public.course where not made_here")
                        .update();
                jdbc.sql("insert into lesson select * from public.lesson where not made_here")
                        .update();
                jdbc.sql("insert into lesson_text select * from public.lesson_text where not edited_here")
                        .update();
                assertThat(count("item")).isZero();

                compare(first, lesson);
                assertThat(desk.lesson(elsewhere).orElseThrow().course().code())
                        .as("its course came along")
                        .isEqualTo("Travels");
                whole.setRollbackOnly();
            });
        } finally {
            asOwner(List.of(
                    "drop schema " + schema + " cascade",
                    "update course set retired_at = now() where course_id = '" + course(elsewhere) + "'"));
        }
    }

    private LessonId somethingOfEachSort() {
        tags.set(new ItemId("uft-001"), List.of(new ItemTag("carried"), new ItemTag("қазақша")));
        var draft = new ItemDraft("Who goes there? " + UUID.randomUUID(), DraftKind.SHORT_ANSWER.blank());
        drafts.add(UUID.randomUUID(), accounts.fresh(Role.INSTRUCTOR), List.of(new NewDraft(new DraftContent(draft))));
        var lesson = new LessonId("carried-" + UUID.randomUUID().toString().substring(0, 8));
        CourseText course = desk.courses().getFirst();
        assertThat(desk.create(
                        lesson,
                        new CourseId(course.id()),
                        course.units().getFirst().id()))
                .isTrue();
        desk.publish(lesson, course.languages().getFirst(), Optional.empty(), LESSON.replace("ID", lesson.lessonId()));
        return lesson;
    }

    private static CourseId course(LessonId lesson) {
        return new CourseId(lesson.lessonId().substring(0, lesson.lessonId().lastIndexOf('-')));
    }

    /** In a course that was begun here. */
    private LessonId lessonOfOwnCourse() {
        LessonId lesson = new LessonId("own-travels-" + UUID.randomUUID() + "-01");
        CourseText english = desk.courses().stream()
                .filter(course -> course.id().equals("eng1"))
                .findFirst()
                .orElseThrow();
        String source = CourseSource.write(new CourseText(
                course(lesson).courseId(),
                "Travels",
                english.kind(),
                english.title(),
                english.summary(),
                english.languages(),
                english.bands(),
                english.hours(),
                english.units()));
        desk.begin(course(lesson), Optional.of(new CourseId("eng1")), source);
        desk.create(lesson, course(lesson), english.units().getFirst().id());
        desk.publish(lesson, LanguageTag.EN, Optional.empty(), LESSON.replace("ID", lesson.lessonId()));
        return lesson;
    }

    private void compare(byte[] first, LessonId lesson) {
        Bundles.Brought brought = bring(first);

        assertThat(brought.added().size()).isEqualTo(count("item")).isGreaterThan(300);
        assertThat(brought.kept()).isEmpty();
        assertThat(brought.drafts()).isEqualTo(count("item_draft")).isPositive();
        assertThat(brought.texts()).isPositive();
        assertThat(desk.lesson(lesson).orElseThrow().madeHere()).isTrue();
        assertThat(write()).isEqualTo(first);
        assertThat(bring(first).same().size()).isEqualTo(brought.added().size());
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    @Test
    void brokenBundlesBringNothing() throws IOException {
        int before = count("item");

        assertThatThrownBy(() -> bring("PK".getBytes(StandardCharsets.UTF_8))).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> bring(zip(BundleWriter.HEAD, "{\"format\": \"other\"}")))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> bring(zip(BundleWriter.HEAD, "[".repeat(100_000))))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> bring(zip(
                        BundleWriter.HEAD,
                        "{\"format\": \"readback-bundle\", \"version\": 1, \"items\": 1, \"drafts\": 0, \"lessons\":"
                                + " 0, \"media\": 0}",
                        "items/x.json",
                        "{\"id\": \"x\", \"lesson\": \"y\", \"versions\": [{\"number\": 1}]}")))
                .isInstanceOfSatisfying(
                        UserError.class, refused -> assertThat(refused.key()).isEqualTo("exchange.bundle.wrong"));
        assertThatThrownBy(() -> bring(zip(
                        BundleWriter.HEAD,
                        "{\"format\": \"readback-bundle\", \"version\": 1, \"items\": 7, \"drafts\":"
                                + " 0, \"media\": 0}")))
                .isInstanceOfSatisfying(
                        UserError.class, refused -> assertThat(refused.key()).isEqualTo("exchange.bundle.incomplete"));

        assertThat(count("item")).isEqualTo(before);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int index = 0; index < namesAndTexts.length; index += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[index]));
                zip.write(namesAndTexts[index + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void nobodyButWhoRunsTheInstallationCarriesABank() {
        for (Role role : List.of(Role.INSTRUCTOR, Role.SUPERVISOR, Role.TRAINEE)) {
            try (var session = accounts.signIn(accounts.fresh(role))) {
                assertThatThrownBy(bundles::write).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> bundles.bring(new byte[4])).isInstanceOf(AccessDeniedException.class);
            }
        }
    }
}
