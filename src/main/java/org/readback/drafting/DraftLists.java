package org.readback.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.readback.account.Right;
import org.readback.draft.DraftKind;
import org.readback.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Drafts in lists, as the person sees them who is signed in. */
@Component
class DraftLists {
    private static final String SEEN = """
        from (
            select d.*, (d.author = :me or d.changed_by = :me) as mine,
                (select count(*) from draft_comment c
                    where c.draft_id = d.draft_id and c.answers is null and c.resolved_at is null) as comments,
                case d.state
                    when 'IN_REVIEW' then (case when d.law then :law else :english end)
                        and d.author <> :me and d.changed_by <> :me and not exists (select 1 from item_draft_revision r
                            where r.draft_id = d.draft_id and r.aside = 0 and r.written_by = :me)
                    when 'DRAFT' then (d.author = :me or d.changed_by = :me) and coalesce((
                        select s.reason <> '' from draft_step s where s.draft_id = d.draft_id
                        order by s.step_id desc limit 1), false)
                    when 'APPROVED' then d.author = :me
                    else false
                end as waiting
            from item_draft d where :tests or d.pool in ('', 'practice')
        ) d
        where (case :whose when 'MINE' then mine when 'WAITING' then waiting else true end)
            and (case :state when '' then d.state in ('DRAFT', 'IN_REVIEW', 'APPROVED')
                else d.state = cast(nullif(:state, '') as draft_state) end)
            and (:pool = '' or d.pool = :pool) and (:import = '' or cast(d.import_id as text) = :import)
        """;

    private final JdbcClient jdbc;
    private final DraftAccess access;
    private final DraftNames names;

    DraftLists(JdbcClient jdbc, DraftAccess access, DraftNames names) {
        this.jdbc = jdbc;
        this.access = access;
        this.names = names;
    }

    List<DraftCard> cards(DraftFilter filter, int offset, int most) {
        var known = new HashMap<UUID, String>(); // a page has few authors
        return of(
                        "select * " + SEEN + " order by d.changed_at desc, d.draft_id desc offset :offset limit :most",
                        filter)
                .param("offset", offset)
                .param("most", most)
                .query((row, _) -> card(row, person -> known.computeIfAbsent(person, names::of)))
                .list();
    }

    int count(DraftFilter filter) {
        return of("select count(*) " + SEEN, filter).query(Integer.class).single();
    }

    List<String> pools() {
        return jdbc.sql("""
            select distinct pool from item_draft where pool <> '' and (:tests or pool = 'practice') order by pool
            """)
                .param("tests", access.may(Right.SEE_EXAM_ITEMS))
                .query((row, _) -> row.getString("pool"))
                .list();
    }

    private StatementSpec of(String sql, DraftFilter filter) {
        return jdbc.sql(sql)
                .param("me", access.me().accountId())
                .param("law", access.may(Right.APPROVE_LAW))
                .param("english", access.may(Right.APPROVE_ENGLISH))
                .param("tests", access.may(Right.SEE_EXAM_ITEMS))
                .param("whose", filter.whose().name())
                .param("state", filter.state().map(Enum::name).orElse(""))
                .param("pool", filter.pool().orElse(""))
                .param("import", filter.importId().orElse(""));
    }

    private static DraftCard card(ResultSet row, Function<UUID, String> name) throws SQLException {
        return new DraftCard(
                new DraftId(row.getInt("draft_id")),
                row.getString("name"),
                DraftKind.valueOf(row.getString("kind")),
                DraftState.valueOf(row.getString("state")),
                row.getString("pool"),
                Optional.ofNullable(row.getString("item_id")).map(ItemId::new),
                Optional.ofNullable(row.getObject("import_id", UUID.class)),
                name.apply(row.getObject("author", UUID.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("mine"),
                row.getBoolean("waiting"),
                row.getInt("comments"));
    }
}
