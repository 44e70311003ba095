package org.readback.approval;

import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.bank.ItemVersionId;
import org.readback.base.ForModules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who approved which version of an item, or of an open task. */
@Service
@ForModules
@Transactional
public class Approvals {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Approvals(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Writes down that a version came into use.
     *
     * @param origin what it was made of, for the audit trail */
    public void add(ItemVersionId version, AccountId by, String origin) {
        jdbc.sql("insert into item_approval (item_id, number, approved_by) values (?, ?, ?)")
                .params(version.item().itemId(), version.number(), by.accountId())
                .update();
        events.publishEvent(ApprovalChange.live(version, origin));
    }

    /** Empty if nobody here approved it. */
    @Transactional(readOnly = true)
    public Optional<AccountId> of(ItemVersionId version) {
        return jdbc.sql("select approved_by from item_approval where item_id = ? and number = ?")
                .params(version.item().itemId(), version.number())
                .query((row, _) -> new AccountId(row.getObject("approved_by", UUID.class)))
                .optional();
    }
}
