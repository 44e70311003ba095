package org.readback.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

/** The tests of the content files and those built here, each version of which is kept. Read once at start, before the first
 * request; what people put on offer here stands over the files. */
@Component
class Blueprints implements SmartInitializingSingleton {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final JdbcClient jdbc;
    private final CutScoreRows cuts;
    private final TestOfferRows offers;
    private final String content;
    private final Map<String, Version> current = new ConcurrentSkipListMap<>();
    private final Map<Map.Entry<BlueprintId, Integer>, Version> versions = new ConcurrentHashMap<>();

    Blueprints(
            JdbcClient jdbc, CutScoreRows cuts, TestOfferRows offers, @Value("${readback.content:}") String content) {
        this.jdbc = jdbc;
        this.cuts = cuts;
        this.offers = offers;
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
        offers.newest().forEach(offered -> offer(offered.test(), offered.version()));
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

    /** Keeps a text of a test without offering it.
     *
     * @param body in the form of a file, as JSON
     * @return its version; that of an earlier one if it says the same */
    int keep(BlueprintId id, String body) {
        return store(id, body);
    }

    /** Offers a kept version from now on. */
    void offer(BlueprintId id, int number) {
        Version version = version(id, number);
        if (version.blueprint() instanceof Blueprint.Levels levels) {
            levels.skills().forEach(part -> first(id.blueprintId(), part));
        }
        current.put(id.blueprintId(), version);
    }

    /** Whether there was ever a test of this name. */
    boolean isKnown(BlueprintId id) {
        return jdbc.sql("select exists (select 1 from blueprint where blueprint_id = ?)")
                .param(id.blueprintId())
                .query(Boolean.class)
                .single();
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
        Optional<Integer> same = jdbc.sql("select max(version) from blueprint where blueprint_id = ? and sha256 = ?")
                .params(id.blueprintId(), sha256)
                .query(Integer.class)
                .optional();
        if (same.isPresent()) return same.get();
        int next = jdbc.sql("select coalesce(max(version), 0) + 1 from blueprint where blueprint_id = ?")
                .param(id.blueprintId())
                .query(Integer.class)
                .single();
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
        return find(id, number).orElseThrow(() -> new IllegalArgumentException("No version " + number + " of " + id));
    }

    /** As {@link #version}; empty if there is none. */
    Optional<Version> find(BlueprintId id, int number) {
        Version known = versions.get(Map.entry(id, number));
        if (known != null) return Optional.of(known);
        Optional<Version> stored = stored(id, number);
        stored.ifPresent(version -> versions.put(version.key(), version));
        return stored;
    }

    private Optional<Version> stored(BlueprintId id, int number) {
        return jdbc.sql("select body from blueprint where blueprint_id = ? and version = ?")
                .params(id.blueprintId(), number)
                .query(String.class)
                .optional()
                .map(body ->
                        new Version(id, number, BlueprintReader.read(id + " " + number, Json.MAPPER.readTree(body))));
    }
}
