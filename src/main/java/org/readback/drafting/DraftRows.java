package org.readback.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.bank.ItemVersionId;
import org.readback.draft.DraftKind;
import org.readback.draft.DraftPrints;
import org.readback.draft.ItemDraft;
import org.readback.draft.WritingRules;
import org.readback.drafting.HeldDraft.Review;
import org.readback.drafting.HeldDraft.Written;
import org.readback.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The table {@code item_draft}. Times are the database's. */
@Component
class DraftRows {
    private static final int LONGEST_TITLE = 120;

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DraftId insert(NewDraft draft, AccountId by, Optional<UUID> importId) {
        ItemDraft original = draft.content().original();
        return content(jdbc.sql("""
            insert into item_draft (author, changed_by, import_id, item_id, base, external_id, name, kind, pool, law,
                fingerprint, imported, body, translations)
            values (:by, :by, :import, :item, :base, :external, :name, :kind, :pool, :law, :fingerprint, :imported,
                cast(:body as json), cast(:translations as json))
            returning draft_id
            """), draft.content())
                .param("by", by.accountId())
                .param("import", importId.orElse(null))
                .param("item", draft.base().map(base -> base.item().itemId()).orElse(null))
                .param("base", draft.base().map(ItemVersionId::number).orElse(null))
                .param("imported", importId.isPresent() ? DraftPrints.of(original) : null)
                .query((row, _) -> new DraftId(row.getInt("draft_id")))
                .single();
    }

    /** Sets what the columns say of the content. */
    static StatementSpec content(StatementSpec statement, DraftContent content) {
        ItemDraft original = content.original();
        return statement
                .param("external", plain(original.externalId()))
                .param("name", title(original))
                .param("kind", DraftKind.of(original.body()).name())
                .param("pool", plain(original.frame().pool()))
                .param("law", WritingRules.isLaw(original.frame()))
                .param("fingerprint", DraftPrints.of(original))
                .param("body", DraftJson.write(original))
                .param("translations", DraftJson.write(content.translations()));
    }

    /** What lists show of it. */
    private static String title(ItemDraft draft) {
        String name = draft.name().isBlank() ? draft.stem() : draft.name();
        String line = plain(name).strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE) + "…";
    }

    /** A column of text takes no NUL. */
    private static String plain(String text) {
        return text.replace("\u0000", "");
    }

    Optional<HeldDraft> find(DraftId id) {
        return jdbc.sql("select * from item_draft where draft_id = ?")
                .param(id.draftId())
                .query((row, _) -> draft(row))
                .optional();
    }

    /** As {@link #find}; whoever changes the same one waits until this transaction ends. */
    Optional<HeldDraft> lock(DraftId id) {
        return jdbc.sql("select * from item_draft where draft_id = ? for update")
                .param(id.draftId())
                .query((row, _) -> draft(row))
                .optional();
    }

    List<HeldDraft> ofImport(UUID importId) {
        return jdbc.sql("select * from item_draft where import_id = ? order by draft_id for update")
                .param(importId)
                .query((row, _) -> draft(row))
                .list();
    }

    /** Not live and not discarded, in the order in which they were begun. */
    List<HeldDraft> open() {
        return jdbc.sql("""
            select * from item_draft where state in ('DRAFT', 'IN_REVIEW', 'APPROVED') order by draft_id
            """).query((row, _) -> draft(row)).list();
    }

    /** By what they were known outside and by what they ask, without their texts. */
    List<Trace> traces() {
        return jdbc.sql("""
            select draft_id, external_id, fingerprint, imported, item_id, state from item_draft
            where state <> 'DISCARDED' order by draft_id
            """)
                .query((row, _) -> new Trace(
                        new DraftId(row.getInt("draft_id")),
                        row.getString("external_id"),
                        row.getString("fingerprint"),
                        Optional.ofNullable(row.getString("imported")),
                        Optional.ofNullable(row.getString("item_id")).map(ItemId::new),
                        DraftState.valueOf(row.getString("state"))))
                .list();
    }

    record Trace(
            DraftId id,
            String externalId,
            String fingerprint,
            Optional<String> imported,
            Optional<ItemId> item,
            DraftState state) {}

    void setState(DraftId id, DraftState state) {
        jdbc.sql("update item_draft set state = cast(? as draft_state) where draft_id = ?")
                .params(state.name(), id.draftId())
                .update();
    }

    void setChange(DraftId id, ChangeKind change) {
        jdbc.sql("update item_draft set change = cast(? as draft_change) where draft_id = ?")
                .params(change.name(), id.draftId())
                .update();
    }

    void setBase(DraftId id, ItemVersionId base) {
        jdbc.sql("update item_draft set base = ? where draft_id = ?")
                .params(base.number(), id.draftId())
                .update();
    }

    /** It is in use. */
    void setMade(DraftId id, ItemVersionId made) {
        jdbc.sql("update item_draft set state = 'LIVE', item_id = ?, number = ? where draft_id = ?")
                .params(made.item().itemId(), made.number(), id.draftId())
                .update();
    }

    /** The newest draft of the item that is not finished. */
    Optional<DraftId> openOf(ItemId item) {
        return jdbc.sql("""
            select draft_id from item_draft where item_id = ? and state in ('DRAFT', 'IN_REVIEW', 'APPROVED')
            order by draft_id desc limit 1
            """)
                .param(item.itemId())
                .query((row, _) -> new DraftId(row.getInt("draft_id")))
                .optional();
    }

    /** The newest passage with this key; of several those of the same import come first. */
    Optional<HeldDraft> passage(String key, Optional<UUID> importId) {
        return jdbc.sql("""
            select * from item_draft where kind = 'PASSAGE' and state <> 'DISCARDED'
                and body -> 'stimulus' ->> 'key' = :key
            order by import_id is not distinct from cast(:import as uuid) desc, draft_id desc limit 1
            """)
                .param("key", key)
                .param("import", importId.orElse(null))
                .query((row, _) -> draft(row))
                .optional();
    }

    static HeldDraft draft(ResultSet row) throws SQLException {
        Optional<ItemId> item = Optional.ofNullable(row.getString("item_id")).map(ItemId::new);
        return new HeldDraft(
                new DraftId(row.getInt("draft_id")),
                new DraftContent(
                        DraftJson.read(row.getString("body")),
                        DraftJson.readTranslations(row.getString("translations"))),
                DraftState.valueOf(row.getString("state")),
                ChangeKind.valueOf(row.getString("change")),
                row.getInt("revision"),
                row.getInt("saves"),
                item,
                version(item, row.getInt("base")),
                version(item, row.getInt("number")),
                Optional.ofNullable(row.getObject("import_id", UUID.class)),
                written(row));
    }

    private static Optional<ItemVersionId> version(Optional<ItemId> item, int number) {
        return number == 0 ? Optional.empty() : item.map(id -> new ItemVersionId(id, number));
    }

    private static Written written(ResultSet row) throws SQLException {
        UUID submittedBy = row.getObject("submitted_by", UUID.class);
        return new Written(
                new AccountId(row.getObject("author", UUID.class)),
                instant(row.getObject("created_at", OffsetDateTime.class)),
                new AccountId(row.getObject("changed_by", UUID.class)),
                instant(row.getObject("changed_at", OffsetDateTime.class)),
                submittedBy == null
                        ? Optional.empty()
                        : Optional.of(new Review(
                                new AccountId(submittedBy),
                                instant(row.getObject("submitted_at", OffsetDateTime.class)),
                                Optional.ofNullable(row.getObject("approved_by", UUID.class))
                                        .map(AccountId::new))));
    }

    private static Instant instant(@Nullable OffsetDateTime time) {
        if (time == null) throw new IllegalStateException("A time is missing");
        return time.toInstant();
    }
}
