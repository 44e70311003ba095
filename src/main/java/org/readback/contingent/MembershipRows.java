package org.readback.contingent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.identity.ServiceIdentity;
import org.readback.requirement.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code membership} and {@code membership_post}: a row is a stretch in one place with the same posts; of an
 * old one only its end is written. */
@Component
class MembershipRows {
    /** Of every sub-unit the names and places from the outermost on. */
    static final String UNITS = """
        with recursive unit (sub_unit_id, path, places) as (
            select sub_unit_id, array[name], array[place] from sub_unit where parent_id is null
            union all
            select s.sub_unit_id, u.path || s.name, u.places || s.place
            from sub_unit s join unit u on u.sub_unit_id = s.parent_id)
        """;

    private static final String POSTS = """
        (select array_agg(p.post order by p.place) from membership_post p where p.membership_id = m.membership_id) posts
        """;

    private static final String ON_DAY = """
        m.joined_on <= :day and (m.left_on is null or :day < m.left_on)
        """;

    /** Of a contingent joined and left, through its sub-units. */
    private static final String MEMBERS = UNITS + """
        select m.account_id, m.contingent_id, a.display_name, m.rank, u.path,
               (select min(x.joined_on) from membership x
                where x.account_id = m.account_id and x.contingent_id = m.contingent_id and x.joined_on <= m.joined_on
                  and not exists (select 1 from membership y
                                  where y.account_id = m.account_id and y.contingent_id = m.contingent_id
                                    and y.joined_on >= x.joined_on and y.left_on <= m.joined_on
                                    and y.left_why is distinct from 'MOVED')) joined,
               (select min(y.left_on) from membership y
                where y.account_id = m.account_id and y.contingent_id = m.contingent_id
                  and y.joined_on >= m.joined_on and y.left_why is distinct from 'MOVED') gone,
        """ + POSTS + """
        from membership m
        join account a on a.account_id = m.account_id
        left join unit u on u.sub_unit_id = m.sub_unit_id
        where
        """ + ON_DAY;

    private final JdbcClient jdbc;

    MembershipRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A member without the identity, which another module keeps. */
    record Row(ContingentId contingent, RollMember member) {
        Row with(Optional<ServiceIdentity> identity) {
            return new Row(
                    contingent,
                    new RollMember(
                            member.account(),
                            member.displayName(),
                            identity,
                            member.place(),
                            member.joined(),
                            member.left()));
        }
    }

    /** @param units only those; none for all */
    List<Row> members(ContingentId contingent, LocalDate day, Optional<Collection<UUID>> units) {
        return jdbc.sql(MEMBERS + """
            and m.contingent_id = :contingent and (:units::uuid[] is null or m.sub_unit_id = any(:units))
            order by u.places nulls last, a.display_name, m.account_id
            """)
                .param("contingent", contingent.contingentId())
                .param("day", day)
                .param("units", units.map(MembershipRows::array).orElse(null))
                .query(MembershipRows::row)
                .list();
    }

    List<Row> of(Collection<AccountId> people, LocalDate day) {
        return jdbc.sql(MEMBERS + "and m.account_id = any(:people)")
                .param("people", array(people.stream().map(AccountId::accountId).toList()))
                .param("day", day)
                .query(MembershipRows::row)
                .list();
    }

    /** Newest first. */
    List<Stay> stays(AccountId person) {
        return jdbc.sql(UNITS + """
            select m.contingent_id, c.name, c.mission, c.departs_on, 0 members, m.rank, u.path, m.joined_on, m.left_on,
                   m.left_why, m.left_words,
            """ + POSTS + """
            from membership m join contingent c using (contingent_id)
            left join unit u on u.sub_unit_id = m.sub_unit_id
            where m.account_id = ? order by m.joined_on desc, m.left_on desc nulls first
            """)
                .param(person.accountId())
                .query((row, number) -> new Stay(
                        Rosters.card(row, number),
                        place(row),
                        row.getObject("joined_on", LocalDate.class),
                        Optional.ofNullable(row.getObject("left_on", LocalDate.class)),
                        Optional.ofNullable(row.getString("left_why")).map(Stay.End::valueOf),
                        row.getString("left_words")))
                .list();
    }

    /** The day since which somebody is where they are now. */
    Optional<LocalDate> openSince(AccountId person) {
        return jdbc.sql("select joined_on from membership where account_id = ? and left_on is null")
                .param(person.accountId())
                .query(LocalDate.class)
                .optional();
    }

    /** Whether somebody was somewhere on that day or later. */
    boolean isBusySince(AccountId person, LocalDate day) {
        return jdbc.sql("select count(*) from membership where account_id = ? and (left_on is null or left_on > ?)")
                        .params(person.accountId(), day)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void end(AccountId person, LocalDate until, Stay.End why, String words) {
        jdbc.sql("update membership set left_on = ?, left_why = ?, left_words = ? where account_id = ? and"
                        + " left_on is null")
                .params(until, why.name(), words, person.accountId())
                .update();
    }

    /** In two statements, however many they are.
     *
     * @param units id of each sub-unit that one of them names */
    void join(ContingentId contingent, Collection<NewMember> members, Map<SubUnitPath, UUID> units, LocalDate day) {
        List<NewMember> order = List.copyOf(members);
        UUID[] ids = order.stream().map(_ -> UUID.randomUUID()).toArray(UUID[]::new);
        Function<Function<NewMember, @Nullable String>, @Nullable String[]> column =
                part -> order.stream().map(part).toArray(String[]::new);
        jdbc.sql("""
            insert into membership (membership_id, contingent_id, sub_unit_id, account_id, rank, post, joined_on)
            select n.id, ?, n.unit::uuid, n.account::uuid, n.rank, n.post, ?
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[]) n(id, unit, account, rank, post)
            """)
                .params(
                        contingent.contingentId(),
                        day,
                        ids,
                        column.apply(each -> Optional.ofNullable(units.get(SubUnitPath.of(each.subUnit())))
                                .map(UUID::toString)
                                .orElse(null)),
                        column.apply(each -> each.account().toString()),
                        column.apply(NewMember::rank),
                        column.apply(each -> each.post().name()))
                .update();
        jdbc.sql("""
            insert into membership_post (membership_id, place, post)
            select n.id, p.place - 1, p.post
            from unnest(?::uuid[], ?::text[]) n(id, posts)
            cross join unnest(string_to_array(n.posts, ',')) with ordinality p(post, place)
            """)
                .params(
                        ids,
                        column.apply(each -> String.join(
                                ",", each.posts().stream().map(Post::name).toList())))
                .update();
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new ContingentId(row.getObject("contingent_id", UUID.class)),
                new RollMember(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("display_name"),
                        Optional.empty(),
                        place(row),
                        row.getObject("joined", LocalDate.class),
                        Optional.ofNullable(row.getObject("gone", LocalDate.class))));
    }

    private static RollMember.Place place(ResultSet row) throws SQLException {
        return new RollMember.Place(
                row.getString("rank"),
                texts(row, "posts").stream().map(Post::valueOf).toList(),
                path(row));
    }

    static SubUnitPath path(ResultSet row) throws SQLException {
        return new SubUnitPath(texts(row, "path"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
