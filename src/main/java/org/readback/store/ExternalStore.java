package org.readback.store;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** A PostgreSQL that somebody else runs: {@code READBACK_DB_URL} with an owner role for migrations and an application
 * role named {@code readback_app}, which the migrations grant rights to. */
@Configuration(proxyBeanMethods = false)
@Conditional(ExternalStore.Configured.class)
@EnableConfigurationProperties(ServerProperties.class)
class ExternalStore {
    @Bean
    ExternalServer externalServer(ServerProperties settings) {
        return new ExternalServer(settings);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(ExternalServer server) {
        return server.application();
    }

    @Bean
    LiquibaseConnectionDetails migrationConnection(ExternalServer server) {
        return server.migration();
    }

    /** An empty address is none. */
    static class Configured implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().getProperty("readback.db.url", "").isBlank();
        }
    }
}
