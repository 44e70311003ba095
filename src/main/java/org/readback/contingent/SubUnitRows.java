package org.readback.contingent;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code sub_unit}. */
@Component
class SubUnitRows {
    private final JdbcClient jdbc;

    SubUnitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a contingent, each before what is below it. */
    Map<SubUnitPath, UUID> of(ContingentId contingent) {
        var found = new LinkedHashMap<SubUnitPath, UUID>();
        jdbc.sql(MembershipRows.UNITS + """
            select u.sub_unit_id, u.path from unit u join sub_unit s using (sub_unit_id)
            where s.contingent_id = ? order by u.places, u.path
            """).param(contingent.contingentId()).query(row -> {
            found.put(MembershipRows.path(row), row.getObject("sub_unit_id", UUID.class));
        });
        return found;
    }

    /** All of the contingent; those that are wanted and new are made, with what they are within. */
    Map<SubUnitPath, UUID> with(ContingentId contingent, Collection<SubUnitPath> wanted) {
        Map<SubUnitPath, UUID> known = of(contingent);
        for (SubUnitPath path : wanted) {
            @Nullable UUID parent = null;
            for (int depth = 1; depth <= path.names().size(); depth++) {
                var part = new SubUnitPath(path.names().subList(0, depth));
                UUID within = parent;
                parent = known.computeIfAbsent(
                        part, _ -> insert(contingent, within, part.names().getLast()));
            }
        }
        return known;
    }

    private UUID insert(ContingentId contingent, @Nullable UUID parent, String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
            insert into sub_unit (sub_unit_id, contingent_id, parent_id, name, place)
            values (:id, :contingent, :parent, :name,
                    (select coalesce(max(place), 0) + 1 from sub_unit
                     where contingent_id = :contingent and parent_id is not distinct from :parent::uuid))
            """)
                .param("id", id)
                .param("contingent", contingent.contingentId())
                .param("parent", parent)
                .param("name", name)
                .update();
        return id;
    }
}
