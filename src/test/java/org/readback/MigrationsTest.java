package org.readback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.Configuration;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.junit.jupiter.api.Test;
import org.readback.store.SpareDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.hibernate.SpringImplicitNamingStrategy;
import org.springframework.jdbc.core.JdbcTemplate;

/** The way from an empty database to ours, and back. */
@AppTest
class MigrationsTest {
    private static final String MASTER = "db/changelog/db.changelog-master.yaml";
    private static final Path FILES = Path.of("src/main/resources/db/changelog/changes");

    /** Everything of ours that a database can hold: columns, constraints, indexes, types, functions, grants, remarks. */
    private static final String CATALOGUE = """
        select 'column ' || c.relname || '.' || attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull
                || ' ' || coalesce(pg_get_expr(adbin, adrelid), '') || ' ' || coalesce(cast(attacl as text), '')
            from pg_attribute join pg_class c on c.oid = attrelid
                left join pg_attrdef on adrelid = attrelid and adnum = attnum
            where relnamespace = 'public'::regnamespace and attnum > 0 and not attisdropped
        union all select 'relation ' || cast(relkind as text) || ' ' || relname || ' ' || coalesce(cast(relacl as text), '') || ' '
                || coalesce(cast(reloptions as text), '') || ' ' || pg_get_userbyid(relowner)
            from pg_class where relnamespace = 'public'::regnamespace
        union all select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
            from pg_constraint where connamespace = 'public'::regnamespace
        union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
        union all select 'type ' || typname || ' ' || coalesce(
                (select string_agg(enumlabel, ',' order by enumsortorder) from pg_enum where enumtypid = t.oid), '')
            from pg_type t where typnamespace = 'public'::regnamespace
        union all select 'function ' || proname from pg_proc where pronamespace = 'public'::regnamespace
        union all select 'trigger ' || tgname from pg_trigger where not tgisinternal
        union all select 'remark ' || objoid::regclass || ' ' || objsubid || ' ' || description
            from pg_description join pg_class on pg_class.oid = objoid and relnamespace = 'public'::regnamespace
            where classoid = 'pg_class'::regclass
        order by 1
        """;

    @Autowired
    SpareDatabase.Server server;

    @Test
    void anEmptyDatabaseMigratesAndTheOneOfTheTestsIsTheSame() throws Exception {
        try (var spare = server.spare();
                Connection connection = spare.open()) {
            liquibase(connection, MASTER).update(new Contexts());

            assertThat(catalogue(SpareDatabase.jdbc(connection))).isEqualTo(catalogue(server.shared()));
            assertThat(server.shared()
                            .queryForList(
                                    "select id from databasechangelog where exectype = 'EXECUTED' order by"
                                            + " orderexecuted",
                                    String.class))
                    .isEqualTo(names());
        }
    }

    @Test
    void hibernateFindsWhatItsEntitiesNeed(
            @Autowired EntityManagerFactory entities, @Value("${spring.jpa.hibernate.ddl-auto}") String atStart)
            throws Exception {
        assertThat(atStart).isEqualTo("validate");
        try (var spare = server.spare();
                Connection connection = spare.open()) {
            Liquibase liquibase = liquibase(connection, MASTER);
            liquibase.update(new Contexts());

            validate(entities, spare);

            SpareDatabase.jdbc(connection).execute("alter table account drop column stamp");
            connection.commit(); // else Hibernate would wait for the lock for ever
            assertThatThrownBy(() -> validate(entities, spare)).isInstanceOf(SchemaManagementException.class);
        }
    }

    /** After each step back the database is what it was before that step forward. */
    @Test
    void everyChangeCanBeTakenBackOneByOneAndMadeAgain() throws Exception {
        try (var spare = server.spare();
                Connection connection = spare.open()) {
            JdbcTemplate jdbc = SpareDatabase.jdbc(connection);
            Liquibase liquibase = liquibase(connection, MASTER);
            var steps = new MigrationSteps(() -> contents(jdbc));
            liquibase.setChangeExecListener(steps);
            liquibase.update(new Contexts());
            assertThat(steps.names()).isEqualTo(names());
            List<List<String>> forward = steps.states();
            for (int step = 1; step < forward.size(); step++) {
                assertThat(forward.get(step)).as(names().get(step)).isNotEqualTo(forward.get(step - 1));
            }

            var back = new MigrationSteps(() -> contents(jdbc));
            liquibase.setChangeExecListener(back);
            liquibase.rollback(names().size(), new Contexts(), new LabelExpression());
            assertThat(back.names()).isEqualTo(names().reversed());
            List<List<String>> before = new ArrayList<>(forward.reversed());
            before.removeFirst();
            before.add(List.of());
            for (int step = 0; step < before.size(); step++) {
                assertThat(back.states().get(step))
                        .as("after the rollback of " + back.names().get(step))
                        .isEqualTo(before.get(step));
            }

            liquibase.update(new Contexts());
            assertThat(contents(jdbc)).isEqualTo(forward.getLast());
        }
    }

    @Test
    void everyChangeIsOneFileWithACommentAndARollback() throws Exception {
        try (var spare = server.spare();
                Connection connection = spare.open()) {
            Liquibase liquibase = liquibase(connection, MASTER);

            assertThat(liquibase.getDatabaseChangeLog().getChangeSets())
                    .extracting(ChangeSet::getId)
                    .isEqualTo(names());
            assertThat(liquibase.getDatabaseChangeLog().getChangeSets()).allMatch(MigrationsTest::isComplete);
            assertThat(liquibase(connection, "samples/0099-sample-without-rollback.sql")
                            .getDatabaseChangeLog()
                            .getChangeSets())
                    .hasSize(2)
                    .noneMatch(MigrationsTest::isComplete);
        }
    }

    private static boolean isComplete(ChangeSet change) {
        return !change.getRollback().getChanges().isEmpty()
                && change.getComments() != null
                && !change.getComments().isBlank()
                && change.getId().matches("\\d{4}-[a-z]+-[a-z]+(-[a-z]+)+");
    }

    /** Of the files, in their order: a changeset is called like its file. */
    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString().replace(".sql", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Liquibase liquibase(Connection connection, String changelog) throws LiquibaseException {
        return new Liquibase(changelog, new ClassLoaderResourceAccessor(), new JdbcConnection(connection));
    }

    private static List<String> catalogue(JdbcTemplate jdbc) {
        return jdbc.queryForList(CATALOGUE, String.class).stream()
                .map(String::valueOf)
                .filter(line -> !line.contains("databasechangelog"))
                .toList();
    }

    /** As {@link #catalogue}, and how many rows each table has. */
    private static List<String> contents(JdbcTemplate jdbc) {
        List<String> contents = new ArrayList<>(catalogue(jdbc));
        jdbc.queryForList(
                        "select tablename from pg_tables where schemaname = 'public' and tablename not like"
                                + " 'databasechangelog%' order by 1",
                        String.class)
                .forEach(table ->
                        contents.add(table + " " + jdbc.queryForObject("select count(*) from " + table, Long.class)));
        return contents;
    }

    private static void validate(EntityManagerFactory entities, SpareDatabase spare) {
        Configuration configuration = new Configuration()
                .setPhysicalNamingStrategy(new PhysicalNamingStrategySnakeCaseImpl())
                .setImplicitNamingStrategy(new SpringImplicitNamingStrategy())
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setProperty("hibernate.connection.url", spare.url())
                .setProperty("hibernate.connection.username", spare.owner())
                .setProperty("hibernate.connection.password", spare.ownerPassword());
        entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .forEach(configuration::addAnnotatedClass);
        configuration.buildSessionFactory().close();
    }
}
