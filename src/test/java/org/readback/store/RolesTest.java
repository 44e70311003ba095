package org.readback.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@AppTest
class RolesTest extends SpringBrowserlessTest {
    private static final String NOT_ALLOWED = "42501";
    private static final String WRONG_PASSWORD = "28P01";

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Superuser superuser;

    @Autowired
    EmbeddedDatabase database;

    @Test
    void applicationRoleOwnsNothing() {
        assertThat(jdbc.queryForObject("select current_user", String.class)).isEqualTo(EmbeddedDatabase.APP);
        assertThat(superuser
                        .jdbc()
                        .queryForList(
                                "select distinct tableowner from pg_tables where schemaname = 'public'", String.class))
                .containsExactly(EmbeddedDatabase.OWNER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set detail = 'y'",
                "delete from audit_entry",
                "truncate audit_entry",
                "drop table audit_entry",
                "alter table audit_entry disable trigger all",
                "delete from account",
                "update installation set kind = 'PRODUCTION'",
                "create table mine (i int)",
                "select * from databasechangelog",
                "set role readback_owner"
            })
    void applicationRoleIsRefused(String sql) {
        assertThatThrownBy(() -> jdbc.execute(sql))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(NOT_ALLOWED));
    }

    @Test
    void nobodyEntersWithoutAPassword() {
        for (String role : new String[] {"postgres", EmbeddedDatabase.OWNER, EmbeddedDatabase.APP}) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), role, "wrong"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refusal -> assertThat(refusal.getSQLState()).isEqualTo(WRONG_PASSWORD));
        }
        assertThat(superuser.jdbc().queryForList("select distinct auth_method from pg_hba_file_rules", String.class))
                .containsExactly("scram-sha-256");
    }
}
