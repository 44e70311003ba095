package org.readback.drafting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code item_draft_revision} and {@code draft_step}, and what moves a draft on. */
@Component
class DraftHistory {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    DraftHistory(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** A state of a draft, without its texts. */
    record Past(int revision, int aside, AccountId by, Instant at) {}

    record Step(int revision, DraftState state, AccountId by, Instant at, String reason) {}

    /** Writes over the newest state. What was there is kept as a revision of its own, if it came from a file, from another
     * person, from more than a minute ago, or if it was sent to somebody. */
    Saved.Kept save(HeldDraft draft, DraftContent content, AccountId by) {
        return save(draft, content, by, false);
    }

    /** As {@link #save}, but what was there is kept in any case. */
    Saved.Kept restore(HeldDraft draft, DraftContent content, AccountId by) {
        return save(draft, content, by, true);
    }

    private Saved.Kept save(HeldDraft draft, DraftContent content, AccountId by, boolean always) {
        boolean begins = jdbc.sql("""
            insert into item_draft_revision (draft_id, revision, aside, written_by, written_at, body, translations)
            select draft_id, revision, 0, changed_by, changed_at, body, translations from item_draft d
            where draft_id = :draft and (:always or saves = 0 or changed_by <> :by
                or revised_at < clock_timestamp() - interval '1 minute'
                or exists (select 1 from draft_step s where s.draft_id = d.draft_id and s.revision = d.revision))
            """)
                        .param("draft", draft.id().draftId())
                        .param("by", by.accountId())
                        .param("always", always)
                        .update()
                == 1;
        return DraftRows.content(jdbc.sql("""
            update item_draft set saves = saves + 1, revision = revision + :step,
                revised_at = case when :step = 1 then clock_timestamp() else revised_at end,
                changed_by = :by, changed_at = clock_timestamp(),
                external_id = :external, name = :name, kind = :kind, pool = :pool, law = :law,
                fingerprint = :fingerprint, body = cast(:body as json), translations = cast(:translations as json)
            where draft_id = :draft returning saves, revision
            """), content)
                .param("step", begins ? 1 : 0)
                .param("draft", draft.id().draftId())
                .param("by", by.accountId())
                .query((row, _) -> new Saved.Kept(row.getInt("saves"), row.getInt("revision")))
                .single();
    }

    /** Keeps what could not be saved beside what stands; returns its number. */
    int keepAside(HeldDraft draft, DraftContent content, AccountId by) {
        return jdbc.sql("""
            insert into item_draft_revision (draft_id, revision, aside, written_by, written_at, body, translations)
            values (:draft, :revision, (select coalesce(max(aside), 0) + 1 from item_draft_revision
                    where draft_id = :draft and revision = :revision),
                :by, clock_timestamp(), cast(:body as json), cast(:translations as json))
            returning aside
            """)
                .param("draft", draft.id().draftId())
                .param("revision", draft.revision())
                .param("by", by.accountId())
                .param("body", DraftJson.write(content.original()))
                .param("translations", DraftJson.write(content.translations()))
                .query(Integer.class)
                .single();
    }

    /** Newest first, without the one that stands now. */
    List<Past> past(DraftId draft) {
        return jdbc.sql("""
            select revision, aside, written_by, written_at from item_draft_revision where draft_id = ?
            order by revision desc, aside desc
            """)
                .param(draft.draftId())
                .query((row, _) -> new Past(
                        row.getInt("revision"),
                        row.getInt("aside"),
                        new AccountId(row.getObject("written_by", UUID.class)),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Empty if there is no such revision, or if it is the one that stands now. */
    Optional<DraftContent> content(DraftId draft, int revision, int aside) {
        return jdbc.sql("""
            select body, translations from item_draft_revision where draft_id = ? and revision = ? and aside = ?
            """)
                .params(draft.draftId(), revision, aside)
                .query((row, _) -> new DraftContent(
                        DraftJson.read(row.getString("body")),
                        DraftJson.readTranslations(row.getString("translations"))))
                .optional();
    }

    /** Everybody who wrote in it: none of them may approve it. */
    Set<AccountId> writers(DraftId draft) {
        return jdbc.sql("""
            select author as writer from item_draft where draft_id = :draft
            union select changed_by from item_draft where draft_id = :draft
            union select written_by from item_draft_revision where draft_id = :draft and aside = 0
            """)
                .param("draft", draft.draftId())
                .query((row, _) -> new AccountId(row.getObject("writer", UUID.class)))
                .set();
    }

    /** Brings it to a state, and writes down who did and why. */
    void step(HeldDraft draft, DraftState to, AccountId by, String reason) {
        jdbc.sql("""
            update item_draft set state = cast(:state as draft_state),
                submitted_by = case :state when 'DRAFT' then null when 'IN_REVIEW' then cast(:by as uuid)
                    else submitted_by end,
                submitted_at = case :state when 'DRAFT' then null when 'IN_REVIEW' then clock_timestamp()
                    else submitted_at end,
                approved_by = case :state when 'APPROVED' then cast(:by as uuid) when 'DRAFT' then null
                    else approved_by end,
                approved_at = case :state when 'APPROVED' then clock_timestamp() when 'DRAFT' then null
                    else approved_at end
            where draft_id = :draft
            """)
                .param("state", to.name())
                .param("by", by.accountId())
                .param("draft", draft.id().draftId())
                .update();
        jdbc.sql("""
            insert into draft_step (draft_id, revision, taken_by, state, reason)
            values (?, ?, ?, cast(? as draft_state), ?)
            """)
                .params(draft.id().draftId(), draft.revision(), by.accountId(), to.name(), reason)
                .update();
        events.publishEvent(DraftChange.of(draft, to));
    }

    /** Oldest first. */
    List<Step> steps(DraftId draft) {
        return jdbc.sql("select * from draft_step where draft_id = ? order by step_id")
                .param(draft.draftId())
                .query((row, _) -> new Step(
                        row.getInt("revision"),
                        DraftState.valueOf(row.getString("state")),
                        new AccountId(row.getObject("taken_by", UUID.class)),
                        row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .list();
    }
}
