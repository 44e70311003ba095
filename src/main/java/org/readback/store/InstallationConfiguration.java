package org.readback.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.base.Installation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps demonstration and real data apart: the first start writes what the database is for, later ones compare, unless any
 * will do. */
@Configuration(proxyBeanMethods = false)
class InstallationConfiguration {
    @Bean
    @DependsOnDatabaseInitialization
    Installation installation(JdbcClient jdbc, @Value("${readback.installation}") Installation.@Nullable Kind wanted) {
        Optional<String> stored =
                jdbc.sql("select kind from installation").query(String.class).optional();
        if (stored.isEmpty()) {
            if (wanted == null) {
                throw new StartFault("This data folder holds no installation: name another folder with --data.");
            }
            jdbc.sql("insert into installation (kind) values (?)")
                    .param(wanted.name())
                    .update();
            return new Installation(wanted);
        }
        Installation installation = new Installation(Installation.Kind.valueOf(stored.get()));
        if (wanted != null && installation.kind() != wanted) {
            throw new StartFault(
                    installation.isDemonstration()
                            ? "This data folder holds a demonstration: run bin/readback demo, or name another folder"
                                    + " with --data."
                            : "This data folder holds a real installation: run bin/readback serve, or name another"
                                    + " folder with --data.");
        }
        return installation;
    }
}
