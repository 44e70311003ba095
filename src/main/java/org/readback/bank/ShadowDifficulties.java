package org.readback.bank;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.base.ForModules;
import org.readback.item.ItemId;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.OnlineUpdate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is believed of the difficulty of each item version after each response, from its author's band on: a shadow, which
 * nobody is tested by. It says most up to some 150 responses, before a calibration can say more. Versions that share their
 * statistics have one, kept at the first of them.
 *
 * <p>Rows are locked in one order, so that servers that learn at once take turns. */
@Service
@ForModules
@Transactional
public class ShadowDifficulties {
    /** Variance of b about the middle of its author's band, in logit^2. */
    static final double FIRST_VARIANCE = 0.25;

    private final JdbcClient jdbc;

    ShadowDifficulties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is believed of one item version.
     *
     * @param belief b in logits with its standard deviation
     * @param responses at least 1 */
    public record Shadow(AbilityEstimate belief, int responses) {}

    /** One person's responses on one scale.
     *
     * @param prior belief about the person before the first of them */
    public record Learned(AbilityEstimate prior, List<Observed> responses) {
        public Learned {
            responses = List.copyOf(responses);
        }
    }

    /** What somebody earned on an item.
     *
     * @param score share of the full score, in [0, 1] */
    public record Observed(ItemVersionId item, double score) {}

    /** Learns from these responses, in their order. They are not marked: whoever calls says each once. */
    public void learn(Collection<Learned> people) {
        var items = people.stream()
                .flatMap(person -> person.responses().stream())
                .map(Observed::item)
                .distinct()
                .toList();
        if (items.isEmpty()) return;
        Map<ItemVersionId, Row> versions = lock(items);
        var rows = new HashMap<Integer, Row>();
        versions.values().forEach(row -> rows.put(row.id(), row));
        for (Learned person : people) {
            AbilityEstimate ability = person.prior();
            for (Observed response : person.responses()) {
                int id = Optional.ofNullable(versions.get(response.item()))
                        .orElseThrow()
                        .id();
                Row row = Optional.ofNullable(rows.get(id)).orElseThrow();
                OnlineUpdate update = OnlineUpdate.after(ability, row.belief(), response.score());
                ability = update.ability();
                rows.put(id, new Row(id, update.difficulty(), row.responses() + 1));
            }
        }
        rows.values().forEach(this::store);
    }

    /** Those of the versions that somebody answered. */
    @Transactional(readOnly = true)
    public Map<ItemVersionId, Shadow> of(Collection<ItemVersionId> items) {
        var found = new HashMap<ItemVersionId, Shadow>();
        rows(items, "").forEach((item, row) -> found.put(item, new Shadow(row.belief(), row.responses())));
        return found;
    }

    private record Row(int id, AbilityEstimate belief, int responses) {}

    private Map<ItemVersionId, Row> lock(Collection<ItemVersionId> items) {
        jdbc.sql("""
            insert into shadow_difficulty (item_version, b, variance)
            select distinct f.id, f.b, cast(:variance as double precision) from item_version v
                join unnest(:items, :numbers) as wanted (item_id, number)
                on v.item_id = wanted.item_id and v.number = wanted.number
                join item_version f on f.item_id = v.item_id and f.number = coalesce(v.continues, v.number)
            order by f.id on conflict do nothing
            """)
                .param("variance", FIRST_VARIANCE)
                .param("items", ids(items))
                .param("numbers", numbers(items))
                .update();
        return rows(items, "for update of s");
    }

    private Map<ItemVersionId, Row> rows(Collection<ItemVersionId> items, String lock) {
        var rows = new HashMap<ItemVersionId, Row>();
        jdbc.sql("""
            select v.item_id, v.number, s.* from shadow_difficulty s
                join item_version f on f.id = s.item_version
                join item_version v on v.item_id = f.item_id and coalesce(v.continues, v.number) = f.number
                join unnest(:items, :numbers) as wanted (item_id, number)
                on v.item_id = wanted.item_id and v.number = wanted.number
            order by s.item_version %s
            """.formatted(lock))
                .param("items", ids(items))
                .param("numbers", numbers(items))
                .query(row -> {
                    rows.put(
                            new ItemVersionId(new ItemId(row.getString("item_id")), row.getInt("number")),
                            new Row(
                                    row.getInt("item_version"),
                                    new AbilityEstimate(row.getDouble("b"), Math.sqrt(row.getDouble("variance"))),
                                    row.getInt("responses")));
                });
        return rows;
    }

    private void store(Row row) {
        double error = row.belief().standardError();
        jdbc.sql("update shadow_difficulty set b = ?, variance = ?, responses = ? where item_version = ?")
                .params(row.belief().theta(), error * error, row.responses(), row.id())
                .update();
    }

    private static String[] ids(Collection<ItemVersionId> items) {
        return items.stream().map(version -> version.item().itemId()).toArray(String[]::new);
    }

    private static Integer[] numbers(Collection<ItemVersionId> items) {
        return items.stream().map(ItemVersionId::number).toArray(Integer[]::new);
    }
}
