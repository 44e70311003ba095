package org.readback.marking;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.base.ForModules;
import org.readback.marking.AgreementReport.RaterSeverity;
import org.readback.marking.ClaimRows.Rater;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The work of raters, for other modules. */
@Service
@ForModules
@Transactional(readOnly = true)
public class RaterLoads {
    private final JdbcClient jdbc;
    private final RaterAgreements agreements;
    private final ClaimRows claims;
    private final AccountDirectory people;

    RaterLoads(JdbcClient jdbc, RaterAgreements agreements, ClaimRows claims, AccountDirectory people) {
        this.jdbc = jdbc;
        this.agreements = agreements;
        this.claims = claims;
        this.people = people;
    }

    /** One for each of them. */
    public Map<AccountId, RaterLoad> of(Collection<AccountId> raters) {
        Map<AccountId, RaterSeverity> severities = agreements.overall().raters().stream()
                .collect(Collectors.toMap(RaterSeverity::rater, Function.identity()));
        Set<AccountId> stanag = people.withRight(raters, Right.RATE_STANAG);
        Map<AccountId, RaterLoad> found = new HashMap<>();
        jdbc.sql("""
            select p.account_id,
                   (select count(*) from rating r where r.account_id = p.account_id),
                   (select count(*) from marking_claim c where c.account_id = p.account_id and c.until > now()
                        and not exists (select 1 from rating r
                                        where r.work_id = c.work_id and r.account_id = c.account_id))
            from unnest(?::uuid[]) p(account_id)
            """)
                .param(raters.stream().map(AccountId::accountId).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    var rater = new AccountId(row.getObject(1, UUID.class));
                    found.put(
                            rater,
                            load(
                                    row.getInt(2),
                                    row.getInt(3),
                                    new Rater(rater, stanag.contains(rater)),
                                    Optional.ofNullable(severities.get(rater))));
                });
        return found;
    }

    private RaterLoad load(int rated, int taken, Rater rater, Optional<RaterSeverity> severity) {
        int waiting = claims.countFree(rater);
        return new RaterLoad(rated, taken, waiting, waiting == 0 ? Optional.empty() : claims.oldest(rater), severity);
    }
}
