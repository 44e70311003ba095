package org.readback.faults;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.readback.e2e.RunningProduct;
import org.readback.faults.FlowClient.NotAnswered;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Rounds of load, sudden death and counting, against one product on this machine. */
final class Faults {
    static final String PASSWORD = "only-for-this-test-7413";
    private static final int CLIENTS = 20;

    private final RunningProduct product;
    private final Ledger ledger = new Ledger();

    /** What a round found.
     *
     * @param acknowledged answers in all
     * @param lost of these, how many are not in the database, or not as given
     * @param twice rows that stand more than once
     * @param changed people before whom another item, or the same in another order, stands */
    record Count(int acknowledged, int lost, int twice, int changed) {}

    Faults(RunningProduct product) {
        this.product = product;
    }

    /** Load from 20 people that nobody has used before, until the moment given; then the death. */
    void round(int number, long milliseconds, Runnable death) throws InterruptedException, SQLException {
        AtomicBoolean stop = new AtomicBoolean();
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String person : newPeople(number)) {
                people.submit(new LoadPerson(http, product.address(), person, ledger, stop));
            }
            awaitAnswers();
            Thread.sleep(milliseconds);
            death.run();
            stop.set(true);
            people.shutdown();
            people.awaitTermination(60, TimeUnit.SECONDS);
        }
    }

    private void awaitAnswers() throws InterruptedException {
        int before = ledger.acknowledged().size();
        for (int tries = 0; tries < 600 && ledger.acknowledged().size() < before + CLIENTS; tries++) {
            Thread.sleep(50);
        }
    }

    /** Trainees with a password that costs little to check. */
    private List<String> newPeople(int round) throws SQLException {
        String hash = "{argon2}" + new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode(PASSWORD);
        List<String> names = new ArrayList<>();
        try (Connection database = product.superuser()) {
            for (int i = 0; i < CLIENTS; i++) {
                UUID id = UUID.randomUUID();
                String name =
                        "load-" + round + "-" + i + "-" + id.toString().substring(0, 8); // runs may share their data
                try (PreparedStatement account = database.prepareStatement(
                                "insert into account (account_id, sign_in_name, display_name, locale, state,"
                                        + " password_hash) values (?, ?, ?, 'en', 'ACTIVE', ?)");
                        PreparedStatement role = database.prepareStatement(
                                "insert into account_role (account_id, role) values (?, 'TRAINEE')")) {
                    account.setObject(1, id);
                    account.setString(2, name);
                    account.setString(3, name);
                    account.setString(4, hash);
                    account.execute();
                    role.setObject(1, id);
                    role.execute();
                }
                names.add(name);
            }
        }
        return names;
    }

    /** Holds the ledger against the database and against what stands on the screens now. */
    Count count() throws SQLException {
        Set<String> faults = new TreeSet<>();
        int twice;
        try (Connection database = product.superuser()) {
            for (Ledger.Entry entry : ledger.acknowledged()) {
                String fault = fault(database, entry);
                if (!fault.isEmpty()) {
                    faults.add(entry + ": " + fault);
                }
            }
            twice = number(
                    database,
                    "select count(*) from (select sitting, position from response group by 1, 2 having count(*) > 1)"
                            + " twice");
        }
        faults.stream().limit(5).forEach(fault -> System.out.println("faults: " + fault));
        return new Count(ledger.acknowledged().size(), faults.size(), twice, changed());
    }

    private static String fault(Connection database, Ledger.Entry entry) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                "select v.body::text, r.answer::text from response r join item_version v on v.id = r.item_version"
                        + " where r.sitting = ? and r.position = ?")) {
            select.setObject(1, UUID.fromString(entry.attempt()));
            select.setInt(2, entry.position());
            ResultSet row = select.executeQuery();
            if (!row.next()) {
                return "no row";
            }
            return Bodies.matches(row.getString(1), row.getString(2), entry)
                    ? ""
                    : "another answer: " + row.getString(2);
        }
    }

    private static int number(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** An answer that was sent but not acknowledged may have been saved: then the next item stands there, with one row
     * more. Otherwise it must be the same item in the same order. */
    private int changed() throws SQLException {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        int changed = 0;
        for (Ledger.Shown before : ledger.shown()) {
            int rows;
            try (Connection database = product.superuser()) {
                rows = number(database, "select count(*) from response where sitting = '" + before.attempt() + "'");
            }
            try {
                Ledger.Shown now = new LoadPerson(http, product.address(), before.person(), ledger, new AtomicBoolean())
                        .lookAgain(before.attempt());
                boolean same = now.stem().equals(before.stem()) && now.options().equals(before.options());
                if (rows == before.answered() && !same) {
                    System.out.println("faults: stood " + before + ", stands " + now);
                    changed++;
                }
            } catch (NotAnswered e) {
                System.out.println("faults: " + before.person() + " cannot go on: " + e.getMessage());
                changed++;
            }
            ledger.forget(before.person());
        }
        return changed;
    }
}
