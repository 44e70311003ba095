package org.readback.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Many responses at once, as a log would hold them. */
@Component
public class TestResponses {
    private final JdbcClient jdbc;

    TestResponses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** On what occasion, and as whom. */
    public record Given(AccountId person, Occasion occasion, Origin origin) {}

    /** Adds a sitting for each row.
     *
     * @param scores of each item, in [0, 1]; NaN where it was not asked
     * @return the sittings, in the order of the rows */
    public List<UUID> add(Given given, List<ItemVersionId> items, double[][] scores) {
        var sittings = new ArrayList<UUID>();
        var rows = new ArrayList<UUID>();
        var positions = new ArrayList<Integer>();
        var names = new ArrayList<String>();
        var numbers = new ArrayList<Integer>();
        var earned = new ArrayList<Double>();
        for (double[] row : scores) {
            UUID sitting = UUID.randomUUID();
            sittings.add(sitting);
            for (int i = 0; i < row.length; i++) {
                if (Double.isNaN(row[i])) continue;
                rows.add(sitting);
                positions.add(i + 1);
                names.add(items.get(i).item().itemId());
                numbers.add(items.get(i).number());
                earned.add(row[i]);
            }
        }
        jdbc.sql("""
            insert into response (sitting, nonce, account_id, score, a, b, c, item_version, milliseconds, occasion,
                origin, position, language, answer)
            select g.sitting, gen_random_uuid(), :person, g.score, v.a, v.b, v.c, v.id, 20000,
                cast(:occasion as occasion), cast(:origin as origin), g.position, 'en', '{}'
            from unnest(cast(:sittings as uuid[]), cast(:positions as int[]), cast(:items as text[]),
                cast(:numbers as int[]), cast(:scores as float8[])) as g (sitting, position, item, number, score)
            join item_version v on v.item_id = g.item and v.number = g.number
            """)
                .param("person", given.person().accountId())
                .param("occasion", given.occasion().name())
                .param("origin", given.origin().name())
                .param("sittings", rows.toArray(UUID[]::new))
                .param("positions", positions.toArray(Integer[]::new))
                .param("items", names.toArray(String[]::new))
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("scores", earned.toArray(Double[]::new))
                .update();
        return sittings;
    }
}
