package org.readback.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.readback.e2e.RunningProduct;

/** An answer that the screen calls saved exists exactly once, whatever dies: {@code kill -9} of the server, or of server
 * and database together, at random moments under 20 people. {@code bin/faults kill} does it twenty times, this build
 * each of the two once. */
@TestMethodOrder(OrderAnnotation.class)
class KillIT {
    private static final int TIMES = Integer.getInteger("readback.kills", 2);
    private static RunningProduct product;

    @BeforeAll
    static void start() {
        product = RunningProduct.demo();
    }

    @Test
    @Order(1)
    void theThreeSettingsAreOnForEverySession() throws SQLException {
        try (Connection database = product.superuser();
                var statement = database.createStatement();
                var row = statement.executeQuery("select current_setting('fsync'), current_setting('full_page_writes'),"
                        + " current_setting('synchronous_commit'),"
                        + " (select count(*) from pg_db_role_setting)")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("on");
            assertThat(row.getString(2)).isEqualTo("on");
            assertThat(row.getString(3)).isEqualTo("on");
            assertThat(row.getInt(4))
                    .as("settings of single roles or databases")
                    .isZero();
        }
    }

    /** The count below would find a loss: sessions that do not wait for the disk lose answers in the same death. */
    @Test
    @Order(2)
    void theCountFindsWhatIsLostWithoutSynchronousCommit() throws SQLException, InterruptedException {
        int lost = 0;
        int tries = 0;
        while (lost == 0 && ++tries <= 3) {
            Faults faults = new Faults(product);
            sabotage();
            faults.round(1000 + tries, 1000, () -> {
                forgetSetting(); // a new start would refuse it; running sessions keep it
                pause();
                product.killWithDatabase();
            });
            product.startAgain();
            Faults.Count count = faults.count();
            lost = count.lost();
            System.out.printf("faults: synchronous_commit=off: %d acknowledged, %d lost%n", count.acknowledged(), lost);
        }
        assertThat(lost).as("answers lost with synchronous_commit off").isPositive();
    }

    @Test
    @Order(3)
    void noAnswerIsLostOrDoubledWhenTheServerIsKilled() throws SQLException, InterruptedException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
        Faults faults = new Faults(product);
        System.out.println("faults: round  killed               acknowledged  lost  twice  changed");
        for (int round = 1; round <= TIMES; round++) {
            boolean both = round % 2 == 1;
            faults.round(round, random.nextInt(500, 3500), both ? product::killWithDatabase : product::kill);
            product.startAgain();
            Faults.Count count = faults.count();
            System.out.printf(
                    "faults: %5d  %-19s  %12d  %4d  %5d  %7d%n",
                    round,
                    both ? "server and database" : "server",
                    count.acknowledged(),
                    count.lost(),
                    count.twice(),
                    count.changed());
            assertThat(count.acknowledged()).isGreaterThan(20 * round);
            assertThat(count.lost()).isZero();
            assertThat(count.twice()).isZero();
            assertThat(count.changed()).isZero();
        }
    }

    /** For new sessions; the old ones are ended, so that the pool opens new ones. The log writer, which would write for
     * them after 0.2 s, waits for 10 s: a loss is then no matter of luck. */
    private static void sabotage() throws SQLException {
        try (Connection database = product.superuser();
                var statement = database.createStatement()) {
            statement.execute("alter role readback_app in database readback set synchronous_commit = off");
            statement.execute("alter system set wal_writer_delay = '10s'");
            statement.execute("select pg_reload_conf()");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'readback_app'");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forgetSetting() {
        try (Connection database = product.superuser();
                var statement = database.createStatement()) {
            statement.execute("alter role readback_app in database readback reset synchronous_commit");
            statement.execute("alter system reset wal_writer_delay");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
