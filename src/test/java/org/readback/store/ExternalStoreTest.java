package org.readback.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.base.Installation;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ContextConsumer;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.JdbcTemplate;

/** A server that somebody else runs, prepared as the README says; only the store starts, not the whole product. */
class ExternalStoreTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // made before all tests
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // started before all tests
    private static EmbeddedPostgres server;

    @BeforeAll
    static void somebodyElseRunsAServer() throws IOException {
        server = start("on");
    }

    /** Prepared as the README says. */
    private static EmbeddedPostgres start(String durability) throws IOException {
        Path password = Files.writeString(folder.resolve("password"), "super");
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target/external-server").toFile())
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.toString())
                .setConnectConfig("password", "super");
        Durability.SETTINGS.forEach(setting -> builder.setServerConfig(setting, durability));
        EmbeddedPostgres started = builder.start();
        JdbcTemplate administrator = new JdbcTemplate(started.getPostgresDatabase());
        administrator.execute("create role readback_owner login password 'owner''s'");
        administrator.execute("create role readback_app login password 'app'");
        administrator.execute("create database readback owner readback_owner");
        return started;
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static void administrator(String sql) {
        new JdbcTemplate(server.getPostgresDatabase()).execute(sql);
    }

    /** With these settings on top of the right ones. */
    private static ApplicationContextRunner store(String... settings) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        LiquibaseAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class))
                .withUserConfiguration(EmbeddedStore.class, ExternalStore.class, InstallationConfiguration.class)
                .withPropertyValues(
                        "spring.liquibase.change-log=classpath:db/changelog/db.changelog-master.yaml",
                        "spring.liquibase.ui-service=logger",
                        "readback.installation=PRODUCTION",
                        "readback.data=target/never-made",
                        "readback.db.url=" + url("readback"),
                        "readback.db.owner-password=owner's",
                        "readback.db.app-password=app")
                .withPropertyValues(settings);
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    @Test
    void migratesAsTheOwnerAndWorksAsTheApplication() {
        for (String address : new String[] {url("readback"), url("readback") + "?ApplicationName=it's ours"}) {
            store("readback.db.url=" + address).run(context -> {
                assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedDatabase.class);
                assertThat(context.getBean(Installation.class).isDemonstration())
                        .isFalse();
                JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
                assertThat(jdbc.queryForList(
                                "select distinct current_user || ' ' || tableowner from pg_tables where schemaname ="
                                        + " 'public'",
                                String.class))
                        .containsExactly("readback_app readback_owner");
                assertThat(Path.of("target/never-made")).doesNotExist();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set detail = 'y'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update response set score = 1",
                "delete from response",
                "truncate response",
                "alter table response disable trigger all",
                "create table mine (i int)",
                "set role readback_owner"
            })
    void applicationCannotTakeBackWhatIsAppendOnly(String sql) {
        store().run(context -> {
            JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);

            assertThatThrownBy(() -> jdbc.execute(sql))
                    .rootCause()
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
        });
    }

    @Test
    void aSettingThatLosesAnswersIsRefusedByName() throws IOException {
        administrator("alter role readback_app set synchronous_commit = off");
        store().run(refuses("synchronous_commit off", "answers could be lost"));
        administrator("alter role readback_app reset synchronous_commit");
        try (EmbeddedPostgres careless = start("off")) {
            store("readback.db.url=" + url("readback").replace(":" + server.getPort(), ":" + careless.getPort()))
                    .run(refuses("fsync off", "answers could be lost"));
        }
        store().run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void wrongNamesAndPasswordsSayWhichSettingToCheck() {
        store("readback.db.app-password=guessed")
                .run(refuses("does not let in readback_app", "READBACK_DB_APP_PASSWORD"));
        store("readback.db.owner-password=guessed")
                .run(refuses("does not let in readback_owner", "READBACK_DB_OWNER_PASSWORD"));
        store("readback.db.app-user=nobody").run(refuses("does not let in nobody", "READBACK_DB_APP_USER"));
        store("readback.db.url=" + url("elsewhere")).run(refuses("no such database", "READBACK_DB_URL"));
        store("readback.db.url=http://example.org/").run(refuses("must look like jdbc:postgresql://"));
    }

    @Test
    void serverThatDoesNotAnswerSaysSo() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        store("readback.db.url=jdbc:postgresql://127.0.0.1:" + free + "/readback")
                .run(refuses("No PostgreSQL answers at READBACK_DB_URL", "check the address"));
    }

    @Test
    void serverOfAnOlderVersionIsRefused() {
        assertThatThrownBy(() -> ExternalServer.requireVersion(17))
                .isInstanceOf(StartFault.class)
                .hasMessage("The server at READBACK_DB_URL is PostgreSQL 17, Readback needs 18 or later:"
                        + " upgrade it, or name another server.");
        assertThatCode(() -> ExternalServer.requireVersion(18)).doesNotThrowAnyException();
    }

    @Test
    void rolesThatWouldUndoTheSeparationAreRefused() {
        administrator("create role other login password 'app'");
        administrator("create database foreign_one");

        store("readback.db.app-user=readback_owner", "readback.db.app-password=owner's")
                .run(refuses("has the rights of readback_owner", "a role of its own"));
        store("readback.db.app-user=postgres", "readback.db.app-password=super")
                .run(refuses("postgres has the rights", "superuser"));
        store("readback.db.app-user=other").run(refuses("other is not readback_app", "grant it to other"));
        store("readback.db.url=" + url("foreign_one"))
                .run(refuses("readback_owner may not create tables", "make it the owner"));

        administrator("grant readback_app to other");
        store("readback.db.app-user=other").run(context -> assertThat(context).hasNotFailed());
    }

    private static ContextConsumer<AssertableApplicationContext> refuses(String... words) {
        return context -> assertThat(NestedExceptionUtils.getMostSpecificCause(failure(context)))
                .isInstanceOf(StartFault.class)
                .hasMessageContainingAll(words)
                .message()
                .matches("[^\\n]*\\.");
    }

    private static Throwable failure(AssertableApplicationContext context) {
        assertThat(context).hasFailed();
        return Objects.requireNonNull(context.getStartupFailure());
    }
}
