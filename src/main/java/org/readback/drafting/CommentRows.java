package org.readback.drafting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code draft_comment}. */
@Component
class CommentRows {
    private final JdbcClient jdbc;

    CommentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param answers the comment to which it is an answer */
    record Comment(
            int id,
            DraftId draft,
            Optional<Integer> answers,
            String place,
            String words,
            AccountId by,
            Instant at,
            Optional<AccountId> resolvedBy) {}

    void insert(DraftId draft, String place, String words, AccountId by) {
        jdbc.sql("insert into draft_comment (draft_id, place, words, written_by) values (?, ?, ?, ?)")
                .params(draft.draftId(), place, words, by.accountId())
                .update();
    }

    void answer(Comment comment, String words, AccountId by) {
        jdbc.sql("insert into draft_comment (draft_id, answers, place, words, written_by) values (?, ?, ?, ?, ?)")
                .params(comment.draft().draftId(), comment.id(), comment.place(), words, by.accountId())
                .update();
    }

    /** False, and nothing changed, if it was resolved before. */
    boolean resolve(int comment, AccountId by) {
        return jdbc.sql("""
            update draft_comment set resolved_by = ?, resolved_at = clock_timestamp()
            where comment_id = ? and resolved_at is null and answers is null
            """).params(by.accountId(), comment).update() == 1;
    }

    Optional<Comment> find(int comment) {
        return query("select * from draft_comment where comment_id = ?", comment).stream()
                .findFirst();
    }

    /** Oldest first, comments and answers. */
    List<Comment> of(DraftId draft) {
        return query("select * from draft_comment where draft_id = ? order by comment_id", draft.draftId());
    }

    int open(DraftId draft) {
        return jdbc.sql("""
            select count(*) from draft_comment where draft_id = ? and answers is null and resolved_at is null
            """).param(draft.draftId()).query(Integer.class).single();
    }

    private List<Comment> query(String sql, int id) {
        return jdbc.sql(sql)
                .param(id)
                .query((row, _) -> new Comment(
                        row.getInt("comment_id"),
                        new DraftId(row.getInt("draft_id")),
                        Optional.ofNullable(row.getObject("answers", Integer.class)),
                        row.getString("place"),
                        row.getString("words"),
                        new AccountId(row.getObject("written_by", UUID.class)),
                        row.getObject("written_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("resolved_by", UUID.class))
                                .map(AccountId::new)))
                .list();
    }
}
