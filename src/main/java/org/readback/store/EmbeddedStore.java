package org.readback.store;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without a configured server: three beans, so that Spring starts the database first and stops it last. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${readback.db.url:}' == ''")
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
}
