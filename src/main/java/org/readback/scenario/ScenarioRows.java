package org.readback.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.readback.content.LessonScenario;
import org.readback.course.LessonId;
import org.readback.scenes.Scenario;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code scenario} and {@code scenario_version}. Versions never change, so each is parsed once. */
@Component
class ScenarioRows {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final JdbcClient jdbc;
    private final Map<Version, Scenario> parsed = new ConcurrentHashMap<>();

    ScenarioRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One state of a scenario. */
    record Version(ScenarioId id, int number) {}

    /** Those in use, in the order of the files. */
    List<StoredScenario> all() {
        return jdbc
                .sql("""
                    select scenario_id, number, lesson_id, draft from scenario where retired_at is null
                    order by position, scenario_id
                    """)
                .query((row, _) -> new Row(
                        new Version(new ScenarioId(row.getString(1)), row.getInt(2)),
                        new LessonId(row.getString(3)),
                        row.getBoolean(4)))
                .list()
                .stream()
                .map(row -> new StoredScenario(
                        row.version().id(), row.version().number(), row.lesson(), row.draft(), version(row.version())))
                .toList();
    }

    private record Row(Version version, LessonId lesson, boolean draft) {}

    /** Also one that is no longer in use.
     *
     * @throws IllegalArgumentException if there is none */
    Scenario version(Version version) {
        Scenario known = parsed.get(version);
        if (known != null) return known;
        String body = jdbc.sql("select body from scenario_version where scenario_id = ? and number = ?")
                .params(version.id().scenarioId(), version.number())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("No such version: " + version));
        Scenario scenario = MAPPER.readValue(body, Scenario.class);
        parsed.put(version, scenario);
        return scenario;
    }

    /** Writes a new version if the text is not that of the newest.
     *
     * @return whether anything was written */
    boolean put(LessonScenario source, int position) {
        String id = source.scenario().id();
        String body = MAPPER.writeValueAsString(source.scenario());
        Optional<Integer> same = jdbc.sql("""
            select number from scenario_version where scenario_id = :id and sha256 = sha256(convert_to(:body, 'UTF8'))
            order by number desc limit 1
            """)
                .param("id", id)
                .param("body", body)
                .query(Integer.class)
                .optional();
        int number = same.orElseGet(() -> 1
                + jdbc.sql("select coalesce(max(number), 0) from scenario_version where scenario_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single());
        boolean isWritten = putHead(source, number, position);
        if (same.isEmpty()) {
            jdbc.sql("""
                insert into scenario_version (scenario_id, number, sha256, body)
                values (:id, :number, sha256(convert_to(:body, 'UTF8')), :body)
                """)
                    .param("id", id)
                    .param("number", number)
                    .param("body", body)
                    .update();
        }
        return isWritten;
    }

    private boolean putHead(LessonScenario source, int number, int position) {
        return jdbc.sql("""
            insert into scenario (scenario_id, lesson_id, number, draft, position)
            values (:id, :lesson, :number, :draft, :position)
            on conflict (scenario_id) do update
            set lesson_id = excluded.lesson_id, number = excluded.number, draft = excluded.draft,
                position = excluded.position, retired_at = null
            where (scenario.lesson_id, scenario.number, scenario.draft, scenario.position)
                is distinct from (excluded.lesson_id, excluded.number, excluded.draft, excluded.position)
                or scenario.retired_at is not null
            """)
                        .param("id", source.scenario().id())
                        .param("lesson", source.lesson())
                        .param("number", number)
                        .param("draft", source.draft())
                        .param("position", position)
                        .update()
                > 0;
    }

    /** @param kept ids of those that are still there
     * @return how many are not */
    int retire(Collection<String> kept) {
        return jdbc.sql("""
            update scenario set retired_at = now() where retired_at is null and not scenario_id = any(?)
            """).param(kept.toArray(String[]::new)).update();
    }
}
