package org.readback.assessment;

import java.util.List;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code test_offer}: which version of a test people put on offer here. */
@Component
class TestOfferRows {
    private final JdbcClient jdbc;

    TestOfferRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Offered(BlueprintId test, int version) {}

    void insert(BlueprintId test, int version, AccountId by) {
        jdbc.sql("insert into test_offer (blueprint_id, version, offered_by) values (?, ?, ?)")
                .params(test.blueprintId(), version, by.accountId())
                .update();
    }

    /** The newest of each test. */
    List<Offered> newest() {
        return jdbc.sql("""
            select distinct on (blueprint_id) blueprint_id, version from test_offer
            order by blueprint_id, offer_id desc
            """)
                .query((row, _) -> new Offered(new BlueprintId(row.getString("blueprint_id")), row.getInt("version")))
                .list();
    }
}
