package org.readback.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.readback.assessment.Blueprint.Version;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The tests of the content files, each version of which is kept. Read once at start, before the first request. */
@Component
class Blueprints implements SmartInitializingSingleton {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final JdbcClient jdbc;
    private final CutScoreRows cuts;
    private final String content;
    private final Map<String, Version> current = new ConcurrentSkipListMap<>();
    private final Map<Map.Entry<BlueprintId, Integer>, Version> versions = new ConcurrentHashMap<>();

    Blueprints(JdbcClient jdbc, CutScoreRows cuts, @Value("${readback.content:}") String content) {
        this.jdbc = jdbc;
        this.cuts = cuts;
        this.content = content;
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (Resource file : files()) {
            try (InputStream in = file.getInputStream()) {
                take("content/tests/" + file.getFilename(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<Resource> files() {
        String folder = content.isBlank() ? "classpath*:content" : "file:" + content;
        try {
            var found = new ArrayList<>(
                    List.of(new PathMatchingResourcePatternResolver().getResources(folder + "/tests/*.yaml")));
            found.sort(Comparator.comparing(file -> String.valueOf(file.getFilename())));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Offers this test from now on; another text than the stored one is a new version.
     *
     * @throws TestFault if it is none */
    void take(String where, String yaml) {
        JsonNode body = parse(where, yaml);
        Blueprint blueprint = BlueprintReader.read(where, body);
        if (blueprint instanceof Blueprint.Levels levels) {
            levels.skills().forEach(part -> first(where, part));
        }
        var version =
                new Version(blueprint.frame().id(), store(blueprint.frame().id(), body.toString()), blueprint);
        versions.put(version.key(), version);
        current.put(version.id().blueprintId(), version);
    }

    private void first(String where, Blueprint.Part part) {
        try {
            cuts.first(part.scale(), part.framework(), part.cuts());
        } catch (IllegalArgumentException e) {
            throw new TestFault(where, e);
        }
    }

    /** Offers this test no longer; running attempts go on. */
    void withdraw(BlueprintId id) {
        current.remove(id.blueprintId());
    }

    private static JsonNode parse(String where, String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (JacksonException e) {
            throw new TestFault(where, new IllegalArgumentException(e.getOriginalMessage(), e));
        }
    }

    private int store(BlueprintId id, String body) {
        byte[] sha256 = Json.sha256(body);
        var newest = jdbc.sql(
                        "select version, sha256 from blueprint where blueprint_id = ? order by version desc limit 1")
                .param(id.blueprintId())
                .query((row, _) -> Map.entry(row.getInt("version"), row.getBytes("sha256")))
                .optional();
        if (newest.isPresent() && Arrays.equals(newest.get().getValue(), sha256))
            return newest.get().getKey();
        int next = newest.map(Map.Entry::getKey).orElse(0) + 1;
        jdbc.sql("insert into blueprint (blueprint_id, version, body, sha256) values (?, ?, cast(? as jsonb), ?)")
                .params(id.blueprintId(), next, body, sha256)
                .update();
        return next;
    }

    /** Those on offer, ordered by id. */
    List<Version> current() {
        return List.copyOf(current.values());
    }

    Optional<Version> current(BlueprintId id) {
        return Optional.ofNullable(current.get(id.blueprintId()));
    }

    /** A version that an attempt points to; it may be on offer no longer. */
    Version version(BlueprintId id, int number) {
        return versions.computeIfAbsent(Map.entry(id, number), _ -> stored(id, number));
    }

    private Version stored(BlueprintId id, int number) {
        String body = jdbc.sql("select body from blueprint where blueprint_id = ? and version = ?")
                .params(id.blueprintId(), number)
                .query(String.class)
                .single();
        return new Version(id, number, BlueprintReader.read(id + " " + number, Json.MAPPER.readTree(body)));
    }
}
