package org.readback.drafting;

import org.readback.account.AccountId;
import org.readback.bank.ItemVersionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code item_approval}. */
@Component
class ApprovalRows {
    private final JdbcClient jdbc;

    ApprovalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ItemVersionId version, AccountId by) {
        jdbc.sql("insert into item_approval (item_id, number, approved_by) values (?, ?, ?)")
                .params(version.item().itemId(), version.number(), by.accountId())
                .update();
    }
}
