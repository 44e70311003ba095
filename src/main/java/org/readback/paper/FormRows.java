package org.readback.paper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.PaperForm;
import org.readback.assessment.PaperForm.PaperItem;
import org.readback.assessment.PaperForm.Use;
import org.readback.assessment.PaperPair;
import org.readback.bank.ItemVersionId;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code paper_set} and {@code paper_form}. */
@Component
class FormRows {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final TypeReference<List<ItemJson>> ITEMS = new TypeReference<>() {};
    private static final TypeReference<List<Double>> INFORMATION = new TypeReference<>() {};
    private static final String FORM = """
        select f.*, s.number, s.blueprint_id, s.blueprint_version, s.language
        from paper_form f join paper_set s using (paper_set_id)
        """;

    private final JdbcClient jdbc;

    FormRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An item of a form; its version is {@code "uft-001/2"}. */
    private record ItemJson(String item, String part, Use use, Map<String, List<String>> order) {}

    void insert(PaperSetId set, PaperPair pair, AccountId by) {
        jdbc.sql("""
            insert into paper_set (paper_set_id, blueprint_id, blueprint_version, language, account_id)
            values (?, ?, ?, ?, ?)
            """)
                .params(
                        set.paperSetId(),
                        pair.test().blueprintId(),
                        pair.version(),
                        pair.language().code(),
                        by.accountId())
                .update();
    }

    void insert(PaperFormId id, PaperSetId set, String letter, PaperForm form, List<Map<String, List<String>>> orders) {
        var items = new ArrayList<ItemJson>();
        for (int i = 0; i < orders.size(); i++) {
            PaperItem place = form.items().get(i);
            items.add(new ItemJson(place.item().toString(), place.part(), place.use(), orders.get(i)));
        }
        jdbc.sql("""
            insert into paper_form (paper_form_id, paper_set_id, letter, items, information)
            values (?, ?, ?, cast(? as jsonb), cast(? as jsonb))
            """)
                .params(
                        id.paperFormId(),
                        set.paperSetId(),
                        letter,
                        MAPPER.writeValueAsString(items),
                        MAPPER.writeValueAsString(form.information()))
                .update();
    }

    /** Newest first. */
    List<SetRow> sets() {
        return jdbc.sql("select * from paper_set order by number desc")
                .query((row, _) -> set(row))
                .list();
    }

    Optional<SetRow> set(PaperSetId id) {
        return jdbc.sql("select * from paper_set where paper_set_id = ?")
                .param(id.paperSetId())
                .query((row, _) -> set(row))
                .optional();
    }

    /** A set as its row has it. */
    record SetRow(
            PaperSetId id, int number, BlueprintId test, int version, LanguageTag language, AccountId by, Instant at) {}

    /** The two of a set, A first. */
    List<StoredForm> forms(PaperSetId set) {
        return jdbc.sql(FORM + "where paper_set_id = ? order by letter")
                .param(set.paperSetId())
                .query((row, _) -> form(row))
                .list();
    }

    Optional<StoredForm> form(PaperFormId id) {
        return jdbc.sql(FORM + "where paper_form_id = ?")
                .param(id.paperFormId())
                .query((row, _) -> form(row))
                .optional();
    }

    private static SetRow set(ResultSet row) throws SQLException {
        return new SetRow(
                new PaperSetId(row.getObject("paper_set_id", UUID.class)),
                row.getInt("number"),
                new BlueprintId(row.getString("blueprint_id")),
                row.getInt("blueprint_version"),
                new LanguageTag(row.getString("language")),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private static StoredForm form(ResultSet row) throws SQLException {
        List<ItemJson> items = MAPPER.readValue(row.getString("items"), ITEMS);
        return new StoredForm(
                new PaperFormId(row.getObject("paper_form_id", UUID.class)),
                new PaperSetId(row.getObject("paper_set_id", UUID.class)),
                row.getInt("number") + row.getString("letter"),
                new BlueprintId(row.getString("blueprint_id")),
                row.getInt("blueprint_version"),
                new LanguageTag(row.getString("language")),
                new PaperForm(
                        items.stream()
                                .map(item -> new PaperItem(version(item.item()), item.part(), item.use()))
                                .toList(),
                        MAPPER.readValue(row.getString("information"), INFORMATION)),
                items.stream().map(ItemJson::order).toList());
    }

    private static ItemVersionId version(String text) {
        int slash = text.lastIndexOf('/');
        return new ItemVersionId(
                new ItemId(text.substring(0, slash)), Integer.parseInt(text, slash + 1, text.length(), 10));
    }
}
