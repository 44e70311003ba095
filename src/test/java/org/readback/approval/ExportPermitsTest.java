package org.readback.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.approval.ExportPermits.Permit;
import org.readback.approval.ExportPermits.Permit.State;
import org.readback.base.UserError;
import org.readback.drafting.Authors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class ExportPermitsTest {
    @Autowired
    ExportPermits permits;

    @Autowired
    Authors authors;

    @Autowired
    JdbcClient jdbc;

    private final String pool = "out-" + UUID.randomUUID();

    @Test
    void aSecondPersonGivesLeaveForOneExport() {
        AccountId asking = authors.fresh(Right.SEE_EXAM_ITEMS);
        int permit = asked(asking);
        try (var session = authors.signIn(asking)) {
            refused("approval.permit.late", () -> permits.give(permit));
            refused("approval.permit.open", () -> permits.ask(pool, "Once more"));
            refused("approval.permit.needed", () -> permits.use(pool, asking));
        }
        try (var session = authors.signInWith(Right.SEE_EXAM_ITEMS)) {
            permits.give(permit);
            refused("approval.permit.late", () -> permits.refuse(permit));
        }
        try (var session = authors.signIn(asking)) {
            assertThat(mine().state()).isEqualTo(State.GIVEN);
            permits.use(pool, asking);
            assertThat(mine().state()).isEqualTo(State.USED);
            refused("approval.permit.needed", () -> permits.use(pool, asking));
        }
    }

    @Test
    void leaveEndsAfterADayAndIsForNobodyElse() {
        AccountId asking = authors.fresh(Right.SEE_EXAM_ITEMS);
        int permit = asked(asking);
        AccountId giving = authors.fresh(Right.SEE_EXAM_ITEMS);
        try (var session = authors.signIn(giving)) {
            permits.give(permit);
            refused("approval.permit.needed", () -> permits.use(pool, giving));
        }
        jdbc.sql("update export_permit set decided_at = decided_at - interval '24 hours 1 second' where permit_id = ?")
                .param(permit)
                .update();
        try (var session = authors.signIn(asking)) {
            assertThat(mine().state()).isEqualTo(State.EXPIRED);
            refused("approval.permit.needed", () -> permits.use(pool, asking));
            permits.ask(pool, "Again, for tomorrow");
        }
    }

    @Test
    void onlyPeopleWhoSeeItemsOfTestsHaveToDoWithIt() {
        try (var session = authors.signInWith(Right.APPROVE_ENGLISH, Right.APPROVE_LAW)) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(permits::list);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> permits.ask(pool, "Mine"));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> permits.give(1));
        }
    }

    private int asked(AccountId asking) {
        try (var session = authors.signIn(asking)) {
            refused("approval.permit.words", () -> permits.ask(pool, " "));
            permits.ask(pool, "For the other camp");
            return mine().id();
        }
    }

    private Permit mine() {
        return permits.list().stream()
                .filter(permit -> permit.pool().equals(pool))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(UserError.class).hasMessageStartingWith(key);
    }
}
