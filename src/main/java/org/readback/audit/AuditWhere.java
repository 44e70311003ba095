package org.readback.audit;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.readback.account.AccountName;
import org.readback.base.Centre;

/** A filter as a condition. The subject of an entry about a person begins with their id or their sign-in name. */
final class AuditWhere {
    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final List<Object> values = new ArrayList<>();

    /** @param groups lists of people, one for each thing that is asked about them */
    AuditWhere(AuditFilter filter, List<Collection<AccountName>> groups) {
        if (!filter.words().isEmpty()) {
            add("position(lower(?) in lower(concat_ws(' ', actor_name, action, subject, detail))) > 0", filter.words());
        }
        if (!filter.action().isEmpty()) add("action = ?", filter.action());
        groups.forEach(this::people);
        filter.days().from().ifPresent(day -> add("at >= ?", begin(day)));
        filter.days().to().ifPresent(day -> add("at < ?", begin(day.plusDays(1))));
    }

    /** Entries of what these people did, and of what was done to them. */
    private void people(Collection<AccountName> people) {
        conditions.add("(actor_id = any (?) or split_part(subject, ' ', 1) = any (?))");
        values.add(people.stream().map(person -> person.id().accountId()).toArray(UUID[]::new));
        values.add(people.stream()
                .flatMap(person -> Stream.of(person.id().toString(), person.signInName()))
                .toArray(String[]::new));
    }

    private static Timestamp begin(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(Centre.ZONE).toInstant());
    }

    private void add(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    String sql() {
        return String.join(" and ", conditions);
    }

    List<Object> values() {
        return List.copyOf(values);
    }
}
