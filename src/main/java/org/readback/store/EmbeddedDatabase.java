package org.readback.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our own PostgreSQL: started here, adopted if it outlived a killed server, stopped with the application. */
final class EmbeddedDatabase implements AutoCloseable {
    static final String OWNER = "readback_owner";
    static final String APP = "readback_app";
    private static final String SUPERUSER = "postgres";
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataFolder folder;
    private final EmbeddedPostgres server;

    EmbeddedDatabase(Path data) {
        try {
            folder = new DataFolder(data);
            server = start();
            check();
            createRoles();
            checkApplication();
        } catch (IOException e) {
            throw new StartFault("The database under " + data + " does not start (" + e.getMessage() + "): see "
                    + data.resolve("postgres/log") + ".");
        } catch (SQLException e) {
            throw new StartFault("The database under " + data + " does not answer (" + e.getMessage() + "): see "
                    + data.resolve("postgres/log") + ".");
        }
    }

    private EmbeddedPostgres start() throws IOException {
        long begin = System.nanoTime();
        Redirect logFile = Redirect.appendTo(folder.log().toFile());
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // it would race Spring's
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setPort(folder.port())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setConnectConfig("password", folder.password(SUPERUSER))
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile(SUPERUSER).toString())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setOutputRedirector(logFile)
                .setErrorRedirector(logFile);
        Durability.SETTINGS.forEach(setting -> builder.setServerConfig(setting, "on"));
        EmbeddedPostgres started = builder.start();
        log.info("PostgreSQL answers after {} ms", (System.nanoTime() - begin) / 1_000_000);
        return started;
    }

    /** Whoever answers on the port may be a stranger: compare the folder. */
    private void check() throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            String directory = Durability.show(connection, "data_directory");
            if (!Files.isSameFile(Path.of(directory), folder.cluster())) {
                throw new StartFault("Port " + server.getPort() + " is used by another database (" + directory
                        + "): stop it, or delete " + folder.data().resolve("postgres/port") + " to take a new port.");
            }
            Durability.require(connection);
        }
    }

    /** A role may have settings of its own: what counts is what the application gets. */
    private void checkApplication() throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection(url(), APP, folder.password(APP))) {
            Durability.require(connection);
        }
    }

    private void createRoles() throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            for (String role : new String[] {OWNER, APP}) {
                if (isMissing(connection, "pg_roles where rolname = '" + role + "'")) {
                    run(connection, "create role " + role + " login password '" + folder.password(role) + "'");
                }
            }
            if (isMissing(connection, "pg_database where datname = 'readback'")) {
                run(connection, "create database readback owner " + OWNER);
                run(connection, "revoke connect on database readback from public");
                run(connection, "grant connect on database readback to " + APP);
            }
        }
    }

    private static boolean isMissing(Connection connection, String what) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select 1 from " + what)) {
            return !row.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/readback";
    }

    String password(String role) {
        try {
            return folder.password(role);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For tests that look behind the two roles. */
    DataSource superuser() {
        return server.getDatabase(SUPERUSER, "readback");
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
        log.info("PostgreSQL stopped");
    }
}
