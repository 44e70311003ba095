package org.readback.bank;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.readback.base.ForModules;
import org.readback.item.ItemId;
import org.readback.item.Response;
import org.readback.psychometrics.Effort;
import org.readback.psychometrics.RapidGuess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long each item version takes people in tests, and so which answers came too fast to have been thought about. Kept
 * in memory and read anew in the background: an answer costs one look into a map.
 *
 * <p>Everybody is judged by people of their own kind: real people by real times alone, made-up people by those of
 * made-up people, whose pace is invented. Previews judge nobody and are not judged.
 *
 * <p>A time counts up to three times the median of its item: somebody who was called away with the item on the screen
 * would otherwise lift the mean, and honest quick answers would be rapid guesses. */
@Service
@ForModules
public class ItemTimes {
    /** Answers from which on a mean judges anybody. Times of one item have a standard deviation of about 0.6 of their
     * mean: with 20 answers the threshold is right to 13 %, under 1.4 s even for the highest. */
    static final int FEWEST = 20;

    /** Who takes less than this on average has read nothing: nobody is judged by it. */
    private static final Duration QUICKEST_READING = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final AtomicReference<Map<Key, RapidGuess>> known = new AtomicReference<>(Map.of());

    ItemTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(ItemVersionId item, Origin origin) {}

    /** Whether an answer was worked on, as far as is known now.
     *
     * @param origin of the person who answered
     * @return a solution too where too few answered to say */
    public Effort effort(ItemVersionId item, Origin origin, Response response, Duration time) {
        if (response instanceof Response.DontKnow) return Effort.SOLUTION;
        return Optional.ofNullable(known.get().get(new Key(item, origin)))
                .map(times -> times.answeredIn(time))
                .orElse(Effort.SOLUTION);
    }

    /** How long an item takes people of this kind on average; empty where too few answered. */
    public Optional<Duration> usual(ItemVersionId item, Origin origin) {
        return Optional.ofNullable(known.get().get(new Key(item, origin))).map(RapidGuess::meanTime);
    }

    /** What is faster than this is a rapid guess; empty where too few answered. */
    public Optional<Duration> threshold(ItemVersionId item, Origin origin) {
        return Optional.ofNullable(known.get().get(new Key(item, origin))).map(RapidGuess::threshold);
    }

    /** Reads all times of tests anew. Rapid guesses count towards the mean, as in the definition of the threshold. */
    @Scheduled(initialDelayString = "${readback.times.first:PT5S}", fixedDelayString = "${readback.times.every:PT30M}")
    @Transactional(readOnly = true)
    public void refresh() {
        var found = new HashMap<Key, RapidGuess>();
        jdbc.sql("""
            select i.item_id, i.number, m.origin, avg(least(r.milliseconds, 3 * m.median)) mean
            from (select item_version, origin,
                      percentile_cont(0.5) within group (order by milliseconds) median
                  from response where occasion = 'TEST' and origin <> 'PREVIEW'
                  group by item_version, origin having count(*) >= ?) m
            join response r on r.item_version = m.item_version and r.origin = m.origin
                and r.occasion = 'TEST'
            join item_version i on i.id = m.item_version
            group by i.item_id, i.number, m.origin
            """).param(FEWEST).query(row -> {
            Duration mean = Duration.ofMillis(Math.round(row.getDouble("mean")));
            if (mean.compareTo(QUICKEST_READING) >= 0) {
                found.put(
                        new Key(
                                new ItemVersionId(new ItemId(row.getString("item_id")), row.getInt("number")),
                                Origin.valueOf(row.getString("origin"))),
                        new RapidGuess(mean));
            }
        });
        known.set(Map.copyOf(found));
    }
}
