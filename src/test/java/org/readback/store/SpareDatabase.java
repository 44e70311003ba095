package org.readback.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** An empty database beside the one of the tests, on the same server and with the same roles; gone when closed. */
public final class SpareDatabase implements AutoCloseable {
    private final Server server;
    private final String name = "spare_" + UUID.randomUUID().toString().replace('-', '_');

    private SpareDatabase(Server server) {
        this.server = server;
        server.superuser.jdbc().execute("create database " + name + " owner " + EmbeddedDatabase.OWNER);
    }

    public String url() {
        return server.database.url().replaceAll("/readback$", "/" + name);
    }

    public String owner() {
        return EmbeddedDatabase.OWNER;
    }

    public String ownerPassword() {
        return server.database.password(EmbeddedDatabase.OWNER);
    }

    /** As the role that migrates. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url(), owner(), ownerPassword());
    }

    @Override
    public void close() {
        server.superuser.jdbc().execute("drop database " + name + " with (force)");
    }

    /** Where spare databases are made. */
    @Component("spareDatabases")
    public static class Server {
        private final EmbeddedDatabase database;
        private final Superuser superuser;

        Server(EmbeddedDatabase database, Superuser superuser) {
            this.database = database;
            this.superuser = superuser;
        }

        public SpareDatabase spare() {
            return new SpareDatabase(this);
        }

        /** Runs as the superuser in the database of the tests. */
        public JdbcTemplate shared() {
            return superuser.jdbc();
        }
    }

    /** A template over one connection, which stays open. */
    public static JdbcTemplate jdbc(Connection connection) {
        return new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }
}
