package org.readback.bank;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.readback.base.ForModules;
import org.readback.item.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scores of the responses that count: given in tests by people who count ({@link Counted}), and worked on. A rapid guess
 * says nothing of its item. Versions that share their statistics count as one. */
@Service
@ForModules
@Transactional(readOnly = true)
public class TestScores {
    private static final int ROWS_AT_ONCE = 5000;
    private static final String COUNTED = """
        from unnest(cast(:items as text[]), cast(:numbers as int[])) with ordinality as wanted (item_id, number, place)
        join item_version v on v.item_id = wanted.item_id and v.number = wanted.number
        join item i on i.item_id = v.item_id
        join item_version given on given.item_id = v.item_id
            and coalesce(given.continues, given.number) = coalesce(v.continues, v.number)
        join response r on r.item_version = given.id
        where r.occasion = 'TEST' and r.origin = any(cast(:origins as origin[])) and r.effort <> 'RAPID_GUESS'
            and r.sitting <> all(:unfinished)
        """ + ItemRulings.NOT_RULED;

    private final JdbcClient jdbc;
    private final Counted counted;

    TestScores(JdbcClient jdbc, Counted counted) {
        this.jdbc = jdbc;
        this.counted = counted;
    }

    /** Takes one response after the other. */
    public interface Reader {
        /** One response.
         *
         * @param item place in the list of items, from 0
         * @param score share of the full score, in [0, 1] */
        void score(UUID sitting, int item, double score);
    }

    /** Reads all responses to these versions, in no order; a million of them do not fill the memory.
     *
     * @param unfinished sittings that go on, which are passed over */
    public void read(List<ItemVersionId> items, Collection<UUID> unfinished, Reader reader) {
        of("select r.sitting, wanted.place, r.score " + COUNTED, items, unfinished)
                .withFetchSize(ROWS_AT_ONCE)
                .query((ResultSet row) -> reader.score(
                        row.getObject("sitting", UUID.class), row.getInt("place") - 1, row.getDouble("score")));
    }

    /** How many responses each version has; those without any are absent. */
    public Map<ItemVersionId, Integer> responses(List<ItemVersionId> items, Collection<UUID> unfinished) {
        var responses = new HashMap<ItemVersionId, Integer>();
        of(
                        "select v.item_id, v.number, count(*) as responses " + COUNTED
                                + " group by v.item_id, v.number",
                        items,
                        unfinished)
                .query((ResultSet row) -> {
                    responses.put(
                            new ItemVersionId(new ItemId(row.getString("item_id")), row.getInt("number")),
                            row.getInt("responses"));
                });
        return responses;
    }

    /** How many sittings answered at least one of these versions, by the pool the version is in. */
    public Map<String, Integer> sittings(List<ItemVersionId> items, Collection<UUID> unfinished) {
        var people = new HashMap<String, Integer>();
        of(
                        "select pool, count(*) as people from (select i.pool, r.sitting " + COUNTED
                                + " and i.pool is not null group by i.pool, r.sitting) sittings group by pool",
                        items,
                        unfinished)
                .query((ResultSet row) -> {
                    people.put(row.getString("pool"), row.getInt("people"));
                });
        return people;
    }

    private JdbcClient.StatementSpec of(String sql, List<ItemVersionId> items, Collection<UUID> unfinished) {
        return jdbc.sql(sql)
                .param("items", items.stream().map(each -> each.item().itemId()).toArray(String[]::new))
                .param("numbers", items.stream().map(ItemVersionId::number).toArray(Integer[]::new))
                .param("origins", counted.names())
                .param("unfinished", unfinished.toArray(UUID[]::new));
    }
}
