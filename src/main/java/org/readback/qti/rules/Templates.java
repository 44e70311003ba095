package org.readback.qti.rules;

import java.util.List;
import java.util.Locale;
import org.readback.formats.XmlElement;

/** The response processing that files name and do not hold. */
public final class Templates {

    /** Names of the standard's own; where they stand differs between the versions. */
    public static final String MATCH_CORRECT = "match_correct";

    public static final String MAP_RESPONSE = "map_response";

    private Templates() {}

    /** @param address of which only the last part counts: it differs between the versions */
    public static List<XmlElement> rules(String address, String response) {
        var name = address.substring(address.lastIndexOf('/') + 1)
                .replace(".xml", "")
                .toLowerCase(Locale.ROOT);
        return switch (name) {
            case "match_correct", "cc2_match_basic", "cc2_match" -> List.of(matched(response));
            case "map_response", "cc2_map_response" -> List.of(set("mapResponse", response));
            case "map_response_point" -> List.of(set("mapResponsePoint", response));
            default -> throw new NotUnderstood("template " + address);
        };
    }

    private static XmlElement matched(String response) {
        var match = Nodes.of("match", List.of(about("variable", response), about("correct", response)));
        return Nodes.of(
                "responseCondition",
                List.of(Nodes.of("responseIf", List.of(match, set(1))), Nodes.of("responseElse", List.of(set(0)))));
    }

    public static XmlElement set(double value) {
        return Nodes.of(
                "setOutcomeValue",
                List.of(Nodes.of("baseValue", Double.toString(value), "baseType", "float")),
                "identifier",
                "SCORE");
    }

    private static XmlElement set(String expression, String response) {
        return Nodes.of("setOutcomeValue", List.of(about(expression, response)), "identifier", "SCORE");
    }

    private static XmlElement about(String expression, String response) {
        return Nodes.of(expression, List.of(), "identifier", response);
    }
}
