package org.readback.panel;

import java.util.List;
import java.util.UUID;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code standard_rating}: added to, never changed. */
@Component
class RatingRows {
    private final JdbcClient jdbc;

    RatingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What counts of one rater on one item and border. */
    record Rated(AccountId rater, Judgement judgement) {}

    void add(StandardSettingId id, int round, AccountId rater, Judgement judgement) {
        jdbc.sql("""
            insert into standard_rating (setting_id, round, account_id, position, band, rating)
            values (?, ?, ?, ?, ?, ?)
            """)
                .params(
                        id.settingId(),
                        round,
                        rater.accountId(),
                        judgement.position(),
                        judgement.band(),
                        judgement.rating())
                .update();
    }

    /** What counts of a round: the newest of each. */
    List<Rated> of(StandardSettingId id, int round) {
        return jdbc.sql("""
            select distinct on (account_id, position, band) * from standard_rating
            where setting_id = ? and round = ? order by account_id, position, band, rating_id desc
            """)
                .params(id.settingId(), round)
                .query((row, _) -> new Rated(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        new Judgement(row.getInt("position"), row.getInt("band"), row.getDouble("rating"))))
                .list();
    }
}
