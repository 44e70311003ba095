package org.readback.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.readback.spacing.SpacingWeights;
import org.readback.spacing.WeightFit.Fitted;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The 21 weights of FSRS-6 as a JSON file: an object with {@code weights}, as it is written here, or what others write:
 * the bare array, {@code w} (ts-fsrs) or {@code parameters} (py-fsrs).
 */
final class WeightsJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private WeightsJson() {}

    /** Reads the weights.
     *
     * @throws InputFault if there is no such file, it is not JSON, or it does not hold 21 numbers within their bounds */
    static SpacingWeights read(Path file) {
        JsonNode weights = array(file, parse(file));
        var values = new ArrayList<Double>();
        for (JsonNode weight : weights) {
            if (!weight.isNumber()) {
                throw InputFault.in(file, "a weight must be a number, not " + weight + ".");
            }
            values.add(weight.doubleValue());
        }
        try {
            return new SpacingWeights(values);
        } catch (IllegalArgumentException broken) {
            throw InputFault.in(file, broken.getMessage() + ".");
        }
    }

    /** Writes weights with what they were fitted to. */
    static void write(Writer writer, Fitted fitted) throws IOException {
        var object = new LinkedHashMap<String, Object>();
        object.put("weights", fitted.weights().values());
        object.put("reviews", fitted.predicted());
        object.put("log_loss_before", fitted.lossBefore());
        object.put("log_loss_after", fitted.lossAfter());
        writer.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(object));
        writer.write('\n');
    }

    private static JsonNode array(Path file, JsonNode root) {
        return Stream.of(root, root.path("weights"), root.path("w"), root.path("parameters"))
                .filter(JsonNode::isArray)
                .findFirst()
                .orElseThrow(() -> InputFault.in(file, "there is no array of 21 weights in it."));
    }

    private static JsonNode parse(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (NoSuchFileException _) {
            throw InputFault.in(file, "there is no such file.");
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            throw InputFault.at(file, place == null ? 0 : place.getLineNr(), "this is not JSON.");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
