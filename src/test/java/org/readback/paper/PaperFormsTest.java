package org.readback.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.PaperForm.Use;
import org.readback.item.LanguageTag;
import org.readback.item.Stimulus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class PaperFormsTest {
    @Autowired
    PaperForms forms;

    @Autowired
    PaperDesk desk;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private TestAccounts.Session session = () -> {};
    private AccountId instructor = new AccountId(new UUID(0, 0));

    @BeforeEach
    void signIn() {
        instructor = desk.instructor();
        session = accounts.signIn(instructor);
    }

    @AfterEach
    void signOut() {
        session.close();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Map<String, Long> count(List<PlacedItem> items, Function<PlacedItem, String> by) {
        return items.stream()
                .filter(item -> item.use() == Use.COUNTS)
                .collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    private static final Function<PlacedItem, String> TOPIC =
            item -> item.text().frame().topic();
    private static final Function<PlacedItem, String> SKILL =
            item -> item.text().frame().skill().code();
    private static final Function<PlacedItem, String> BAND =
            item -> Integer.toString(item.text().frame().band());

    /** How many items would have to be exchanged. */
    private static long apart(Map<String, Long> a, Map<String, Long> b) {
        return Stream.concat(a.keySet().stream(), b.keySet().stream())
                .distinct()
                .mapToLong(key -> Math.max(0, a.getOrDefault(key, 0L) - b.getOrDefault(key, 0L)))
                .sum();
    }

    private static List<String> duties(List<PlacedItem> items, Use use) {
        return items.stream()
                .filter(item -> item.use() == use && item.text().frame().duty() != null)
                .map(item -> String.valueOf(item.text().frame().duty()))
                .sorted()
                .toList();
    }

    @Test
    void twoFormsOfAFinalAskTheSameOfEveryTopicAndDutyAndShareNothing() {
        List<PaperFormId> pair = desk.make(PaperDesk.LAW, LanguageTag.KK);
        List<PlacedItem> a = desk.items(pair.getFirst());
        List<PlacedItem> b = desk.items(pair.getLast());

        assertThat(a)
                .extracting(item -> item.item().version().item())
                .doesNotContainAnyElementsOf(
                        b.stream().map(item -> item.item().version().item()).toList());
        assertThat(count(a, TOPIC)).isEqualTo(count(b, TOPIC)).hasSize(3);
        assertThat(apart(count(a, SKILL), count(b, SKILL))).isLessThanOrEqualTo(2);
        assertThat(apart(count(a, BAND), count(b, BAND))).isLessThanOrEqualTo(3);
        assertThat(a.stream().filter(item -> item.use() == Use.COUNTS)).hasSize(15);
        for (Use use : Use.values())
            assertThat(duties(a, use)).isEqualTo(duties(b, use)).hasSize(5);
    }

    @Test
    void twoFormsOfALevelTestAreAlikeInTopicsAndInformationAndPartNoPassage() {
        List<PaperFormId> pair = desk.make(PaperDesk.ENGLISH, LanguageTag.EN);
        List<PlacedItem> a = desk.items(pair.getFirst());
        List<PlacedItem> b = desk.items(pair.getLast());
        FormSet set = forms.sets().getFirst();

        assertThat(count(a, SKILL)).isEqualTo(count(b, SKILL));
        assertThat(count(a, TOPIC)).isEqualTo(count(b, TOPIC));
        assertThat(passages(a)).doesNotContainAnyElementsOf(passages(b));
        System.out.printf(
                "PAPER forms of %d items differ by %.1f %% of information at most%n", a.size(), 100 * set.difference());
        assertThat(set.difference()).isLessThan(0.15);
    }

    private static List<String> passages(List<PlacedItem> items) {
        return items.stream()
                .map(item -> item.text().frame().stimulus())
                .filter(Objects::nonNull)
                .map(Stimulus::id)
                .distinct()
                .toList();
    }

    @Test
    void bookletHoldsEveryItemAndNoKeyWhileTheKeyHoldsReasonsAndSources() throws IOException {
        PaperFormId form = desk.make(PaperDesk.LAW, LanguageTag.KK).getFirst();
        List<PlacedItem> items = desk.items(form);

        String booklet = text(forms.print(form, FormDocument.BOOKLET));
        String key = text(forms.print(form, FormDocument.KEY));
        String sheet = text(forms.print(form, FormDocument.ANSWER_SHEET));

        for (PlacedItem item : items) {
            String stem = item.text().stem().replaceAll("\\s+", " ");
            assertThat(booklet).contains(stem.substring(0, Math.min(30, stem.length())));
            assertThat(booklet).doesNotContain(item.text().feedback().right());
            assertThat(key).contains(item.number() + " " + item.key());
        }
        Path folder = Files.createDirectories(Path.of("target", "paper")); // to be looked at
        for (FormDocument document : FormDocument.values()) {
            Files.write(folder.resolve(document + ".pdf"), forms.print(form, document));
        }
        assertThat(booklet).contains("Тесттің соңы", "1-бет, барлығы");
        assertThat(key).contains("Құпия");
        assertThat(sheet)
                .contains("Жауап парағы", "Аты-жөні")
                .doesNotContain(items.getFirst().text().stem());
    }

    @Test
    void whatIsHeardStandsInTheScriptOnly() throws IOException {
        PaperFormId form = desk.make(PaperDesk.ENGLISH, LanguageTag.EN).getFirst();
        String transcript = desk.items(form).stream()
                .map(item -> item.text().frame().stimulus())
                .filter(stimulus -> stimulus != null && stimulus.sound() != null)
                .map(stimulus ->
                        stimulus.sound().transcript().lines().findFirst().orElseThrow())
                .findFirst()
                .orElseThrow();
        String words = transcript.substring(0, Math.min(25, transcript.length()));

        assertThat(text(forms.print(form, FormDocument.SCRIPT))).contains(words);
        assertThat(text(forms.print(form, FormDocument.BOOKLET)))
                .doesNotContain(words)
                .contains("The reader reads");
    }

    @Test
    void aFormIsPrintedTheSameEachTimeAndPrintingIsAudited() {
        PaperFormId form = desk.make(PaperDesk.LAW, LanguageTag.EN).getFirst();

        byte[] first = forms.print(form, FormDocument.BOOKLET);

        assertThat(forms.print(form, FormDocument.BOOKLET)).isEqualTo(first);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'paper-printed' and actor_id = ?")
                        .param(instructor.accountId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void onlyWhoMaySeeItemsOfExamsMakesOrPrints() {
        PaperFormId form = desk.make(PaperDesk.LAW, LanguageTag.EN).getFirst();

        for (Role role : Role.values()) {
            try (var other = accounts.signIn(accounts.fresh(role))) {
                assertThatThrownBy(() -> forms.print(form, FormDocument.KEY)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(forms::sets).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> forms.make(PaperDesk.LAW, LanguageTag.EN))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }
}
