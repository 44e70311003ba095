package org.readback.content;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.MissingNode;

/** The JSON Schemas under {@code content/schema}, which are for editors as well, and what to say when they refuse. */
final class Schemas {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .locale(Locale.ENGLISH)
                    .pathType(PathType.JSON_POINTER)
                    .build()));
    private static final Map<String, Schema> LOADED = new ConcurrentHashMap<>();

    private Schemas() {}

    /** Whether the document is as the schema wants it; what is not becomes faults. */
    static boolean accept(String schema, YamlDocument document, Faults faults) {
        var errors = LOADED.computeIfAbsent(schema, Schemas::load).validate(document.root());
        for (Error error : errors) {
            String pointer = error.getInstanceLocation().toString();
            faults.add(document.path(), line(document, pointer, error), sentence(pointer, error));
        }
        return errors.isEmpty();
    }

    private static Schema load(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("/content/schema/" + name + ".schema.json")) {
            if (in == null) throw new IllegalStateException("The schema " + name + " is missing in this build");
            return REGISTRY.getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An unknown field is shown where it stands; a missing one where its owner starts. */
    private static int line(YamlDocument document, String pointer, Error error) {
        String member = pointer + "/" + error.getProperty();
        return document.root().at(member) instanceof MissingNode ? document.line(pointer) : document.line(member);
    }

    private static String sentence(String pointer, Error error) {
        String place = pointer.isEmpty() ? "" : " in " + pointer.substring(1).replace('/', '.');
        return switch (error.getKeyword()) {
            case "required" -> "The field \"" + error.getProperty() + "\" is missing" + place;
            case "additionalProperties" -> "There is no field \"" + error.getProperty() + "\"" + place;
            case "false" -> "This kind of item has no field" + place.replaceFirst("^ in", "");
            case "pattern", "propertyNames" -> "A name or text is empty or has letters it may not have" + place;
            default -> "Wrong" + place + ": " + error.getMessage();
        };
    }
}
