package org.readback.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The three settings without which PostgreSQL may lose an acknowledged answer in a crash. */
final class Durability {
    static final List<String> SETTINGS = List.of("fsync", "full_page_writes", "synchronous_commit");

    private Durability() {}

    /** @throws StartFault if one of them is off for this connection */
    static void require(Connection connection) throws SQLException {
        for (String setting : SETTINGS) {
            if (show(connection, setting).equals("off")) {
                throw new StartFault("PostgreSQL runs with " + setting
                        + " off, so answers could be lost: switch it on and start again.");
            }
        }
    }

    static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
