package org.readback.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code service_identity}: a new row for each change; of the old one only its end is written. */
@Component
class IdentityRows {
    private static final String COLUMNS = """
        select account_id, rank, service_number, surname_cyrillic, given_cyrillic, surname_latin, given_latin, sex,
               born_on, service, from_on, until_on, recorded_at
        from service_identity
        """;

    private final JdbcClient jdbc;

    IdentityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<AccountId, ServiceIdentity> on(Collection<AccountId> people, LocalDate day) {
        var found = new HashMap<AccountId, ServiceIdentity>();
        jdbc.sql(COLUMNS + """
            where account_id = any(?) and (from_on is null or from_on <= ?) and (until_on is null or ? < until_on)
            """).params(ids(people), day, day).query((ResultSet row) -> {
            found.put(new AccountId(row.getObject("account_id", UUID.class)), identity(row));
        });
        return found;
    }

    List<IdentityEntry> history(AccountId person) {
        return jdbc.sql(COLUMNS + "where account_id = ? order by revision desc")
                .param(person.accountId())
                .query((row, _) -> new IdentityEntry(
                        identity(row),
                        day(row, "from_on"),
                        day(row, "until_on"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    /** Who has these numbers now. */
    Map<ServiceNumber, AccountId> holders(Collection<ServiceNumber> numbers) {
        var found = new HashMap<ServiceNumber, AccountId>();
        jdbc.sql("select service_number, account_id from service_identity where service_number = any(?) and"
                        + " until_on is null")
                .param(numbers.stream().map(ServiceNumber::serviceNumber).toArray(String[]::new))
                .query((ResultSet row) -> {
                    found.put(new ServiceNumber(row.getString(1)), new AccountId(row.getObject(2, UUID.class)));
                });
        return found;
    }

    /** Ends what stands. */
    void end(AccountId person, LocalDate until) {
        jdbc.sql("update service_identity set until_on = ? where account_id = ? and until_on is null")
                .params(until, person.accountId())
                .update();
    }

    /** In one statement, however many they are. */
    void insert(Map<AccountId, ServiceIdentity> people, @Nullable LocalDate from) {
        List<Map.Entry<AccountId, ServiceIdentity>> order = List.copyOf(people.entrySet());
        Function<Function<ServiceIdentity, @Nullable String>, @Nullable String[]> column = part ->
                order.stream().map(person -> part.apply(person.getValue())).toArray(String[]::new);
        jdbc.sql("""
            insert into service_identity (account_id, revision, rank, service_number, surname_cyrillic, given_cyrillic,
                                          surname_latin, given_latin, sex, born_on, service, from_on)
            select p.account, (select count(*) + 1 from service_identity s where s.account_id = p.account), p.rank,
                   p.number, p.surname_c, p.given_c, p.surname_l, p.given_l, p.sex, p.born::date, p.service, ?
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::text[])
                 p(account, rank, number, surname_c, given_c, surname_l, given_l, sex, born, service)
            """)
                .param(from)
                .params(
                        ids(order.stream().map(Map.Entry::getKey).toList()),
                        column.apply(ServiceIdentity::rank),
                        column.apply(each -> each.number().serviceNumber()),
                        column.apply(each -> each.cyrillic().surname()),
                        column.apply(each -> each.cyrillic().given()),
                        column.apply(each -> each.latin().surname()),
                        column.apply(each -> each.latin().given()),
                        column.apply(each -> each.sex().name()),
                        column.apply(
                                each -> each.bornOn().map(LocalDate::toString).orElse(null)),
                        column.apply(each -> each.service().name()))
                .update();
    }

    private static UUID[] ids(Collection<AccountId> people) {
        return people.stream().map(AccountId::accountId).toArray(UUID[]::new);
    }

    private static ServiceIdentity identity(ResultSet row) throws SQLException {
        return new ServiceIdentity(
                row.getString("rank"),
                new ServiceNumber(row.getString("service_number")),
                new PersonName(row.getString("surname_cyrillic"), row.getString("given_cyrillic")),
                new PersonName(row.getString("surname_latin"), row.getString("given_latin")),
                Sex.valueOf(row.getString("sex")),
                day(row, "born_on"),
                Service.valueOf(row.getString("service")));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
}
