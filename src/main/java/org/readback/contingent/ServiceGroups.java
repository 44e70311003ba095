package org.readback.contingent;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.analysis.PeopleGroups;
import org.readback.requirement.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Military, police and civilian members, so that items can be compared between them: by the post each held last. */
@Component
class ServiceGroups implements PeopleGroups {
    private final JdbcClient jdbc;

    ServiceGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String by() {
        return "service";
    }

    @Override
    public Map<AccountId, String> of(Collection<AccountId> people) {
        var services = new HashMap<AccountId, String>();
        jdbc.sql("""
            select distinct on (account_id) account_id, post from membership
            where account_id = any(?) order by account_id, joined_on desc, left_on desc nulls first
            """)
                .param(people.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    services.put(
                            new AccountId(row.getObject("account_id", UUID.class)),
                            service(Post.valueOf(row.getString("post"))));
                });
        return services;
    }

    private static String service(Post post) {
        return switch (post) {
            case POLICE_OFFICER -> "police";
            case CIVILIAN -> "civilian";
            case RIFLEMAN, DRIVER, RADIO_OPERATOR, MEDIC, SECTION_COMMANDER, STAFF_OFFICER, MILITARY_OBSERVER ->
                "military";
        };
    }
}
