package org.readback.store;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Without a configured server: three beans, so that Spring starts the database first and stops it last. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedStore.Wanted.class)
class EmbeddedStore {
    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(@Value("${readback.data}") Path data) {
        return new EmbeddedDatabase(data);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(EmbeddedDatabase database) {
        return new Connections.Application(
                database.url(), EmbeddedDatabase.APP, database.password(EmbeddedDatabase.APP));
    }

    @Bean
    LiquibaseConnectionDetails migrationConnection(EmbeddedDatabase database) {
        return new Connections.Migration(
                database.url(), EmbeddedDatabase.OWNER, database.password(EmbeddedDatabase.OWNER));
    }

    /** Unless a server is configured. */
    static class Wanted extends NoneNestedConditions {
        Wanted() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @Conditional(ExternalStore.Configured.class)
        static class ExternalServerConfigured {}
    }
}
