package org.readback.bank;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.base.ForModules;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rulings about versions with a wrong key, and the mended versions that they name. A version with a ruling is shown to
 * nobody any more, whatever its status; statistics and calibrations pass over what was answered to it. */
@Service
@ForModules
@Transactional
public class ItemRulings {
    /** Below {@code response r} in a query: whether its version was ruled upon. */
    static final String NOT_RULED =
            " and not exists (select 1 from item_ruling g where g.item_version = r.item_version) ";

    private final JdbcClient jdbc;
    private final ItemRows rows;
    private final ItemBank bank;

    ItemRulings(JdbcClient jdbc, ItemRows rows, ItemBank bank) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.bank = bank;
    }

    /** The rulings that hold; none is added before the transaction of the caller ends. */
    public Map<ItemVersionId, Ruling> inForce() {
        take("select pg_advisory_xact_lock_shared(hashtext('bank.ruling'))");
        return newest();
    }

    /** No result is decided beside the caller's transaction from now on: who is about to waits, and then finds what it
     * ruled. */
    public void lock() {
        take("select pg_advisory_xact_lock(hashtext('bank.ruling'))");
    }

    private void take(String lock) {
        jdbc.sql(lock).query((_, _) -> 1).single();
    }

    private Map<ItemVersionId, Ruling> newest() {
        var rulings = new LinkedHashMap<ItemVersionId, Ruling>();
        jdbc.sql("""
            select v.item_id, v.number, j.item_id judge_id, j.number judge_number from item_ruling g
            join item_version v on v.id = g.item_version
            left join item_version j on j.id = g.judged_by
            order by g.ruling_id
            """).query((ResultSet row) -> {
            rulings.put(new ItemVersionId(new ItemId(row.getString("item_id")), row.getInt("number")), ruling(row));
        });
        return rulings;
    }

    private static Ruling ruling(ResultSet row) throws SQLException {
        @Nullable String judge = row.getString("judge_id");
        return judge == null
                ? new Ruling.Withdrawn()
                : new Ruling.JudgedBy(new ItemVersionId(new ItemId(judge), row.getInt("judge_number")));
    }

    /** The ruling that holds for a version, if there is one. */
    public Optional<Ruling> of(ItemVersionId version) {
        return Optional.ofNullable(newest().get(version));
    }

    /** How many answers a version had; previews are none. */
    public Map<Occasion, Integer> answers(ItemVersionId version) {
        var answers = new EnumMap<Occasion, Integer>(Occasion.class);
        jdbc.sql("""
            select r.occasion, count(*) answers from response r join item_version v on v.id = r.item_version
            where v.item_id = ? and v.number = ? and r.origin <> 'PREVIEW' group by r.occasion
            """).params(version.item().itemId(), version.number()).query((ResultSet row) -> {
            answers.put(Occasion.valueOf(row.getString("occasion")), row.getInt("answers"));
        });
        return answers;
    }

    /** Rules upon a version: nobody is shown it from now on, nor one that is older.
     *
     * @throws IllegalArgumentException if there is none */
    public void rule(ItemVersionId version, Ruling ruling) {
        if (rows.version(version).isEmpty()) throw new IllegalArgumentException("No such item version: " + version);
        @Nullable ItemVersionId judge = ruling instanceof Ruling.JudgedBy(var by) ? by : null;
        insert(version, judge);
        rows.retireUpTo(version);
        bank.forgetAfterCommit();
    }

    /** Stores a version with another key, and rules that it judges the faulty one, in whose place it comes. Approval of the
     * key does not approve a specimen. */
    public ItemVersionId mend(ItemVersionId faulty, Map<LanguageTag, Item> texts) {
        rows.lock();
        List<BankItem> all = rows.versions(faulty.item());
        boolean approved = all.stream()
                .anyMatch(each -> each.version().equals(faulty) && each.status().isApproved());
        var made = new ItemVersionId(faulty.item(), all.getFirst().version().number() + 1);
        rows.insertVersion(
                new ItemRows.NewVersion(
                        made.item(),
                        made.number(),
                        approved ? ItemStatus.LIVE : ItemStatus.IN_REVIEW,
                        true,
                        ItemJson.write(Wordings.checked(texts)),
                        Optional.empty()),
                ItemLoad.startModel(texts.values().iterator().next()));
        rule(faulty, new Ruling.JudgedBy(made));
        return made;
    }

    private void insert(ItemVersionId version, @Nullable ItemVersionId judge) {
        jdbc.sql("""
            insert into item_ruling (item_version, judged_by)
            select v.id, (select j.id from item_version j where j.item_id = :judge and j.number = :judgeNumber)
            from item_version v where v.item_id = :item and v.number = :number
            """)
                .param("judge", judge == null ? null : judge.item().itemId(), Types.VARCHAR)
                .param("judgeNumber", judge == null ? 0 : judge.number())
                .param("item", version.item().itemId())
                .param("number", version.number())
                .update();
    }
}
