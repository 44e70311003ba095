package org.readback.battery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.readback.assessment.BlueprintId;
import org.readback.battery.Battery.Part;
import org.readback.battery.Battery.Version;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The batteries of the content files, each version of which is kept. Read once at start, before the first request. */
@Component
class BatteryFiles implements SmartInitializingSingleton {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;
    private final String content;
    private final Map<String, Version> current = new ConcurrentSkipListMap<>();
    private final Map<Map.Entry<BatteryId, Integer>, Version> versions = new ConcurrentHashMap<>();

    BatteryFiles(JdbcClient jdbc, @Value("${readback.content:}") String content) {
        this.jdbc = jdbc;
        this.content = content;
    }

    @Override
    public void afterSingletonsInstantiated() {
        String folder = content.isBlank() ? "classpath*:content" : "file:" + content;
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(folder + "/batteries/*.yaml")) {
                try (InputStream in = file.getInputStream()) {
                    take(
                            "content/batteries/" + file.getFilename(),
                            new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Offers it from now on; another text than the stored one is a new version. */
    void take(String where, String yaml) {
        JsonNode body = YAML.readTree(yaml);
        Battery battery = BatteryReader.read(where, body);
        var version = new Version(battery.id(), store(battery.id(), body.toString()), battery);
        versions.put(Map.entry(version.id(), version.number()), version);
        current.put(version.id().batteryId(), version);
    }

    /** Offers it no longer; runs go on. */
    void withdraw(BatteryId id) {
        current.remove(id.batteryId());
    }

    private int store(BatteryId id, String body) {
        byte[] sha256 = sha256(body);
        var newest = jdbc.sql("select version, sha256 from battery where battery_id = ? order by version desc limit 1")
                .param(id.batteryId())
                .query((row, _) -> Map.entry(row.getInt("version"), row.getBytes("sha256")))
                .optional();
        if (newest.isPresent() && Arrays.equals(newest.get().getValue(), sha256))
            return newest.get().getKey();
        int next = newest.map(Map.Entry::getKey).orElse(0) + 1;
        jdbc.sql("insert into battery (battery_id, version, body, sha256) values (?, ?, cast(? as jsonb), ?)")
                .params(id.batteryId(), next, body, sha256)
                .update();
        return next;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Those on offer, ordered by id. */
    List<Version> current() {
        return List.copyOf(current.values());
    }

    Optional<Version> current(BatteryId id) {
        return Optional.ofNullable(current.get(id.batteryId()));
    }

    /** A version that a run points to; it may be on offer no longer. */
    Version version(BatteryId id, int number) {
        return versions.computeIfAbsent(Map.entry(id, number), _ -> stored(id, number));
    }

    private Version stored(BatteryId id, int number) {
        String body = jdbc.sql("select body from battery where battery_id = ? and version = ?")
                .params(id.batteryId(), number)
                .query(String.class)
                .single();
        return new Version(id, number, BatteryReader.read(id + " " + number, JSON.readTree(body)));
    }

    /** Whether a battery on offer has this test as a part. */
    boolean holds(BlueprintId test) {
        return current.values().stream()
                .flatMap(version -> version.battery().parts().stream())
                .anyMatch(part -> part instanceof Part.Test(String _, BlueprintId id) && id.equals(test));
    }
}
