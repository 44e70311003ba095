package org.readback.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.UserError;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class IdentitiesTest {
    private static final LocalDate WEDDING = LocalDate.of(2026, 5, 8);

    @Autowired
    Identities identities;

    @Autowired
    AccountDirectory directory;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPaperOfBeforeShowsTheNameOfBefore() {
        AccountId person = accounts.fresh(Role.TRAINEE);
        ServiceIdentity before = TestIdentities.woman("Ахметова");
        ServiceIdentity after = TestIdentities.renamed(before, "Сейтова");

        identities.record(person, before, WEDDING.minusYears(1));
        identities.record(person, after, WEDDING);
        identities.record(person, after, WEDDING.plusDays(3));

        assertThat(identities.on(List.of(person), WEDDING.minusYears(9))).isEqualTo(Map.of(person, before));
        assertThat(identities.on(List.of(person), WEDDING.minusDays(1))).isEqualTo(Map.of(person, before));
        assertThat(identities.on(List.of(person), WEDDING)).isEqualTo(Map.of(person, after));
        assertThat(identities.now(person)).hasValue(after);
        assertThat(identities.history(person))
                .extracting(IdentityEntry::identity, IdentityEntry::from, IdentityEntry::until)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(after, Optional.of(WEDDING), Optional.empty()),
                        org.assertj.core.groups.Tuple.tuple(before, Optional.empty(), Optional.of(WEDDING)));
        assertThat(directory.name(person).orElseThrow().displayName()).isEqualTo("Aigul Seitova");
        assertThatThrownBy(() -> identities.record(person, before, WEDDING.minusDays(1)))
                .isInstanceOf(UserError.class);
    }

    @Test
    void aNumberBelongsToOnePersonAtATime() {
        AccountId one = accounts.fresh(Role.TRAINEE);
        AccountId other = accounts.fresh(Role.TRAINEE);
        ServiceIdentity identity = TestIdentities.man("Ахметов");
        identities.establish(Map.of(one, identity));

        assertThat(identities.holders(List.of(identity.number()))).isEqualTo(Map.of(identity.number(), one));
        assertThatThrownBy(() -> identities.record(other, identity, WEDDING)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> identities.establish(Map.of(other, identity))).isInstanceOf(UserError.class);
        identities.record(one, TestIdentities.man("Ахметов"), WEDDING);
        identities.record(other, identity, WEDDING);
        assertThat(identities.holders(List.of(identity.number()))).isEqualTo(Map.of(identity.number(), other));
    }

    @Test
    void whatStoodCannotBeChangedByTheApplication() {
        String[] may = jdbc.sql("""
            select string_agg(privilege_type || coalesce('(' || column_name || ')', ''), ' ' order by privilege_type)
            from (select privilege_type, null column_name from information_schema.role_table_grants
                  where grantee = 'readback_app' and table_name = 'service_identity'
                  union select privilege_type, column_name from information_schema.column_privileges
                  where grantee = 'readback_app' and table_name = 'service_identity' and privilege_type = 'UPDATE') g
            """).query(String.class).single().split(" ");

        assertThat(may).containsExactly("INSERT", "SELECT", "UPDATE(until_on)");
    }
}
