package org.readback.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A PostgreSQL that somebody else runs: {@code READBACK_DB_URL} with an owner role for migrations and an application
 * role named {@code readback_app}, which the migrations grant rights to. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${readback.db.url:}' != ''")
@EnableConfigurationProperties(ServerProperties.class)
class ExternalStore {
    @Bean
    JdbcConnectionDetails applicationConnection(ServerProperties server) {
        check(server);
        return new Connections.Application(server.url(), server.appUser(), server.appPassword());
    }

    @Bean
    LiquibaseConnectionDetails migrationConnection(ServerProperties server) {
        return new Connections.Migration(server.url(), server.ownerUser(), server.ownerPassword());
    }

    private static void check(ServerProperties server) {
        try (Connection connection =
                DriverManager.getConnection(server.url(), server.appUser(), server.appPassword())) {
            Durability.require(connection);
        } catch (SQLException e) {
            throw new StartFault("The database at READBACK_DB_URL does not let in " + server.appUser() + " ("
                    + e.getMessage() + "): check READBACK_DB_URL, READBACK_DB_APP_USER and READBACK_DB_APP_PASSWORD.");
        }
    }
}
