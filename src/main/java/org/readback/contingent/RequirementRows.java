package org.readback.contingent;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code post_requirement}. */
@Component
class RequirementRows {
    private final JdbcClient jdbc;

    RequirementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RequiredBand> of(ContingentId contingent) {
        return jdbc.sql("select post, part, band from post_requirement where contingent_id = ? order by post, part")
                .param(contingent.contingentId())
                .query((row, _) ->
                        new RequiredBand(Post.valueOf(row.getString(1)), row.getString(2), Optional.of(row.getInt(3))))
                .list();
    }

    Map<AccountId, Map<String, Integer>> of(Collection<AccountId> people) {
        UUID[] ids = people.stream().map(AccountId::accountId).toArray(UUID[]::new);
        Map<AccountId, Map<String, Integer>> found = new HashMap<>();
        jdbc.sql("""
            select m.account_id, r.part, r.band
            from membership m join post_requirement r using (contingent_id, post)
            where m.account_id = any (?) and m.left_on is null
            """).param(ids).query((ResultSet row) -> {
            found.computeIfAbsent(new AccountId(row.getObject(1, UUID.class)), _ -> new HashMap<>())
                    .put(row.getString(2), row.getInt(3));
        });
        return found;
    }

    void set(ContingentId contingent, RequiredBand wanted) {
        if (wanted.band().isEmpty()) {
            jdbc.sql("delete from post_requirement where contingent_id = ? and post = ? and part = ?")
                    .params(contingent.contingentId(), wanted.post().name(), wanted.part())
                    .update();
            return;
        }
        jdbc.sql("""
            insert into post_requirement (contingent_id, post, part, band) values (?, ?, ?, ?)
            on conflict (contingent_id, post, part) do update set band = excluded.band, set_at = now()
            """)
                .params(
                        contingent.contingentId(),
                        wanted.post().name(),
                        wanted.part(),
                        wanted.band().get())
                .update();
    }
}
