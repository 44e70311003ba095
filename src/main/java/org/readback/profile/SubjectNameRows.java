package org.readback.profile;

import java.util.Map;
import java.util.TreeMap;
import org.readback.base.LocalText;
import org.readback.requirement.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The table {@code subject_name}. */
@Component
class SubjectNameRows {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    SubjectNameRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Subject, LocalText> all() {
        var names = new TreeMap<Subject, LocalText>();
        jdbc.sql("select subject, names from subject_name").query(row -> {
            names.put(
                    Subject.of(row.getString("subject")),
                    new LocalText(ProfileVersionRows.JSON.readValue(row.getString("names"), TEXTS)));
        });
        return names;
    }

    void name(Subject subject, LocalText names) {
        jdbc.sql("""
            insert into subject_name (subject, names) values (?, cast(? as jsonb))
            on conflict (subject) do update set names = excluded.names, named_at = clock_timestamp()
            where subject_name.names <> excluded.names
            """)
                .params(subject.toString(), ProfileVersionRows.JSON.writeValueAsString(names.byLanguage()))
                .update();
    }
}
