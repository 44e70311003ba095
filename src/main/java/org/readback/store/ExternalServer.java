package org.readback.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/** A PostgreSQL that somebody else runs, once it was found fit: reachable, new enough, durable, and with two roles of
 * which the application's cannot take back what the migrations grant it. */
record ExternalServer(ServerProperties settings) {
    static final int OLDEST_VERSION = 18;
    private static final String NAMES = "READBACK_DB_";

    /** @throws StartFault with one sentence that says what to change */
    ExternalServer {
        if (!settings.url().startsWith("jdbc:postgresql:")) {
            throw new StartFault("READBACK_DB_URL must look like jdbc:postgresql://HOST:5432/DATABASE.");
        }
        try (Connection owner = open("OWNER", settings, settings.ownerUser(), settings.ownerPassword())) {
            requireVersion(owner.getMetaData().getDatabaseMajorVersion());
            require(
                    owner,
                    "has_schema_privilege(current_user, 'public', 'create')",
                    settings.ownerUser()
                            + " may not create tables in the database at READBACK_DB_URL: make it the owner of"
                            + " that database.");
        } catch (SQLException e) {
            throw silent(e);
        }
        try (Connection application = open("APP", settings, settings.appUser(), settings.appPassword())) {
            Durability.require(application);
            requireOwnRole(application, settings);
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    private static Connection open(String role, ServerProperties settings, String user, String password) {
        try {
            return DriverManager.getConnection(settings.url(), user, password);
        } catch (SQLException e) {
            String state = Objects.requireNonNullElse(e.getSQLState(), "");
            throw new StartFault(
                    switch (state.length() < 2 ? "" : state.substring(0, 2)) {
                        case "28", "42" ->
                            "The database at READBACK_DB_URL does not let in " + user + " (" + e.getMessage()
                                    + "): check " + NAMES + role + "_USER and " + NAMES + role + "_PASSWORD.";
                        case "3D" ->
                            "The server at READBACK_DB_URL has no such database (" + e.getMessage()
                                    + "): create it, or correct READBACK_DB_URL.";
                        default ->
                            "No PostgreSQL answers at READBACK_DB_URL (" + e.getMessage()
                                    + "): check the address and that the server runs.";
                    });
        }
    }

    static void requireVersion(int major) {
        if (major < OLDEST_VERSION) {
            throw new StartFault("The server at READBACK_DB_URL is PostgreSQL " + major + ", Readback needs "
                    + OLDEST_VERSION + " or later: upgrade it, or name another server.");
        }
    }

    /** Who owns the tables, or is a superuser, could change what is append-only; rights are granted to one name. */
    private static void requireOwnRole(Connection application, ServerProperties settings) throws SQLException {
        require(
                application,
                "not pg_has_role(current_user, '" + settings.ownerUser().replace("'", "''") + "', 'member')",
                settings.appUser() + " has the rights of " + settings.ownerUser()
                        + " or is a superuser, so it could change"
                        + " what must stay as it was: give READBACK_DB_APP_USER a role of its own.");
        require(
                application,
                "coalesce((select pg_has_role(current_user, oid, 'usage') from pg_roles where rolname = '"
                        + EmbeddedDatabase.APP + "'), false)",
                settings.appUser() + " is not " + EmbeddedDatabase.APP
                        + ", which rights are granted to: name that role in" + " READBACK_DB_APP_USER, or grant it to "
                        + settings.appUser() + ".");
    }

    private static void require(Connection connection, String condition, String otherwise) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select " + condition)) {
            if (!row.next() || !row.getBoolean(1)) {
                throw new StartFault(otherwise);
            }
        }
    }

    private static StartFault silent(SQLException e) {
        return new StartFault(
                "The database at READBACK_DB_URL stopped answering (" + e.getMessage() + "): start again.");
    }

    Connections.Application application() {
        return new Connections.Application(settings.url(), settings.appUser(), settings.appPassword());
    }

    Connections.Migration migration() {
        return new Connections.Migration(settings.url(), settings.ownerUser(), settings.ownerPassword());
    }
}
