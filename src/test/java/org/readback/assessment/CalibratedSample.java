package org.readback.assessment;

import java.util.ArrayList;
import java.util.List;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemSource;
import org.readback.bank.TestItems;
import org.readback.bank.TestItems.Marks;
import org.readback.store.Superuser;
import org.springframework.stereotype.Component;

/** A mastery test of twenty items and two duties over a pool of 44. */
@Component
public class CalibratedSample {
    private final Blueprints blueprints;
    private final ItemBank bank;
    private final TestAccounts accounts;
    private final Superuser superuser;

    CalibratedSample(Blueprints blueprints, ItemBank bank, TestAccounts accounts, Superuser superuser) {
        this.blueprints = blueprints;
        this.bank = bank;
        this.accounts = accounts;
        this.superuser = superuser;
    }

    /** @param name of the test and of its pool, of this test alone */
    public BlueprintId offer(String name) {
        var items = new ArrayList<ItemSource>();
        for (int i = 0; i < 44; i++) {
            String duty = i < 8 ? List.of("report", "stop").get(i / 4) : null;
            Marks marks = new Marks(name + "-" + (100 + i), 2, i % 2 == 0 ? "card" : "terms", duty);
            items.add(TestItems.inPool(name, TestItems.choice(marks)));
        }
        bank.add(items);
        blueprints.take(name + ".yaml", """
            id: %1$s
            kind: mastery
            title: {en: Calibrated}
            summary: {en: A sample.}
            languages: [en]
            minutes: 25
            pool: %1$s
            items: 20
            pass: 0.80
            topics: {card: 1, terms: 1}
            duties: [report, stop]
            """.formatted(name));
        return new BlueprintId(name);
    }

    public void withdraw(BlueprintId test) {
        blueprints.withdraw(test);
    }

    /** Publishes parameters for the first items of the pool: a = 1.5, b from -1 to 1. */
    public void calibrate(BlueprintId test, int items) {
        var person = accounts.fresh(Role.INSTRUCTOR).accountId();
        Integer calibration = superuser.jdbc().queryForObject("""
            insert into calibration (pool, model, priors, started_by, started_at, people, responses, log_likelihood,
                iterations, converged, linked_to, slope, intercept, anchors, state, decided_by, decided_at)
            values (?, 'TWO_PARAMETER', 'NONE', ?, now(), 100, 4400, -1, 9, true, 0, 1, 0, 0, 'APPROVED', ?, now())
            returning calibration_id
            """, Integer.class, test.blueprintId(), person, person);
        superuser.jdbc().update("""
            insert into calibration_item (calibration_id, item_version, responses, kept, a, b, c, errors, remarks)
            select ?, v.id, 100, false, 1.5, (row_number() over (order by v.item_id) % 9 - 4) / 4.0, 0, '{}', '{}'
            from item_version v join item i using (item_id) where i.pool = ? order by v.item_id limit ?
            """, calibration, test.blueprintId(), items);
        superuser
                .jdbc()
                .update(
                        "insert into parameter_version (pool, number, calibration_id) values (?, 1, ?)",
                        test.blueprintId(),
                        calibration);
        // whatever is added, the bank reads all of it anew
        bank.add(List.of(TestItems.inPool("none", TestItems.choice(new Marks(test + "-none", 1, "t", null)))));
    }
}
