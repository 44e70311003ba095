package org.readback.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.account.PersonalData;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.account.TestAccounts;
import org.readback.marking.TestWorks;
import org.readback.progress.Evidence;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AppTest
class PersonalCopiesTest {
    /** Tables that speak of an account, and why they are not in the copy. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "invitation", "the digest of a secret",
            "personal_copy", "the copy itself",
            "calibration", "an office's work, not about its person",
            "test_form", "likewise",
            "standard_setting", "likewise",
            "item_import", "likewise");

    @Autowired
    PersonalCopies copies;

    @Autowired
    CopyMaker maker;

    @Autowired
    ObjectProvider<PersonalData> sources;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestWorks works;

    @Autowired
    Evidence evidence;

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient jdbc;

    /** Made at once, as its owner, and read again. */
    private Map<String, byte[]> copy(AccountId person) throws IOException {
        try (var session = accounts.signIn(person)) {
            CurrentAccount me = signedIn.require();
            maker.make(me, share -> assertThat(share).isBetween(0.0, 1.0));
            var bytes = new ByteArrayOutputStream();
            copies.write(bytes);
            assertThat((long) bytes.size())
                    .isEqualTo(copies.ready().orElseThrow().size());
            return entries(bytes.toByteArray());
        }
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(Map<String, byte[]> copy, String name) {
        return new String(Objects.requireNonNull(copy.get(name), name), StandardCharsets.UTF_8);
    }

    private static JsonNode json(Map<String, byte[]> copy, String name) {
        return JsonMapper.shared().readTree(text(copy, "tables/" + name + ".json"));
    }

    @Test
    void everyTableThatSpeaksOfPeopleIsOffered() {
        Set<String> offered = new TreeSet<>();
        sources.stream()
                .flatMap(source -> source.tables().stream())
                .forEach(table -> Pattern.compile("(?:from|join)\\s+(\\w+)")
                        .matcher(table.sql())
                        .results()
                        .forEach(match -> offered.add(match.group(1))));
        List<String> speaking =
                jdbc.sql("""
                    select distinct conrelid::regclass::text from pg_constraint
                    where contype = 'f' and confrelid = 'account'::regclass
                    """).query((row, _) -> row.getString(1)).list();

        assertThat(speaking)
                .contains("response", "attempt")
                .filteredOn(table -> !LEFT_OUT.containsKey(table))
                .as("tables that speak of an account: name them in a PersonalData or say why not")
                .isSubsetOf(offered);
    }

    @Test
    void copyHoldsAllThatThePersonDid() throws IOException {
        Evidence.Scene scene = evidence.scene();
        works.of(scene.busy(), accounts.fresh(Role.INSTRUCTOR));

        Map<String, byte[]> copy = copy(scene.busy());

        int answers = jdbc.sql("select count(*) from response where account_id = ?")
                .param(scene.busy().accountId())
                .query((row, _) -> row.getInt(1))
                .single();
        assertThat(json(copy, "answers")).hasSize(answers);
        assertThat(json(copy, "tests")).hasSize(2);
        assertThat(json(copy, "lessons-completed").get(0).get("lesson").stringValue())
                .isEqualTo("eng1-01");
        assertThat(json(copy, "memberships").get(0).get("post").stringValue()).isEqualTo("DRIVER");
        assertThat(json(copy, "works")).isNotEmpty();
        assertThat(copy.keySet()).anyMatch(name -> name.startsWith("recordings/") && name.endsWith(".webm"));
        assertThat(text(copy, "README.txt")).contains("Copy of the data", "tables/answers: every answer");
        assertThat(text(copy, "record.html"))
                .contains("<svg", "English placement", "Use of force, unit 1", "</html>")
                .doesNotContain("<script");
    }

    @Test
    void tablesAgreeInBothForms() throws IOException {
        Map<String, byte[]> copy = copy(evidence.scene().busy());

        String csv = text(copy, "tables/answers.csv");
        assertThat(csv).startsWith("\uFEFFanswered_at,occasion,");
        List<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(csv.substring(1)).stream().toList();
        assertThat(rows).hasSize(json(copy, "answers").size() + 1);
        assertThat(rows.get(1).getField(4))
                .isEqualTo(json(copy, "answers").get(0).get("item").stringValue());
    }

    @Test
    void ofItemsInTestsOnlyIdsAndScoresAreGiven() throws IOException {
        Map<String, byte[]> copy = copy(evidence.scene().busy());

        assertThat(json(copy, "answers")).isNotEmpty().allSatisfy(answer -> {
            assertThat(answer.get("pool").isNull()).isFalse();
            assertThat(answer.get("answer").isNull()).isTrue();
            assertThat(answer.get("score").isNumber()).isTrue();
        });
        String everything = String.join(
                "\n", copy.keySet().stream().map(name -> text(copy, name)).toList());
        List<String> stems = jdbc.sql("""
            select distinct t.value #>> '{}' from item i join item_version v using (item_id),
                jsonb_path_query(v.body, '$.**.stem') t(value)
            where i.pool in ('uf-unit-1', 'eng-placement-reading') and jsonb_typeof(t.value) = 'string'
            """).query((row, _) -> row.getString(1)).list();
        assertThat(stems)
                .hasSizeGreaterThan(20)
                .allSatisfy(stem -> assertThat(everything).doesNotContain(stem));
    }

    @Test
    void nobodyFetchesAnothersCopyAdministratorsNeither() throws IOException {
        AccountId person = accounts.fresh(Role.TRAINEE);
        copy(person);

        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            var nothing = new ByteArrayOutputStream();
            copies.write(nothing);
            assertThat(nothing.size()).isZero();
            assertThat(copies.ready()).isEmpty();
        }
        for (Role role : List.of(Role.ADMINISTRATOR, Role.SUPERVISOR, Role.INSTRUCTOR)) {
            try (var session = accounts.signIn(accounts.fresh(role))) {
                assertThatThrownBy(() -> copies.write(new ByteArrayOutputStream()))
                        .isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(copies::start).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void copyIsThrownAwayAfterADay() throws IOException {
        AccountId person = accounts.fresh(Role.TRAINEE);
        copy(person);
        // the application may not change a copy; the owner of the database may
        jdbc.sql("delete from personal_copy where account_id = ?")
                .param(person.accountId())
                .update();
        jdbc.sql("insert into personal_copy (account_id, size, made_at) values (?, 5, now() - interval '25 hours')")
                .param(person.accountId())
                .update();

        try (var session = accounts.signIn(person)) {
            assertThat(copies.ready()).isEqualTo(Optional.empty());
        }
    }

    @Test
    void textThatLooksLikeAFormulaIsText() {
        assertThat(List.of("=1+1", "+7", "-2", "@sum", "\tx"))
                .allSatisfy(text -> assertThat(TableFiles.defused(text)).isEqualTo("'" + text));
        assertThat(TableFiles.defused("7 = seven")).isEqualTo("7 = seven");
        assertThat(TableFiles.defused("")).isEmpty();
    }
}
