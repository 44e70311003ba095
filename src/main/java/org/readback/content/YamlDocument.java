package org.readback.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** A YAML file as a tree that knows its lines. Nodes are named by JSON pointers such as {@code /items/0/key}. */
final class YamlDocument {
    private static final int MAX_DEPTH = 20;
    private static final YAMLMapper MAPPER = new YAMLMapper(YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build());
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String path;
    private final JsonNode root;
    private final Map<String, Integer> lines;

    private YamlDocument(String path, JsonNode root, Map<String, Integer> lines) {
        this.path = path;
        this.root = root;
        this.lines = lines;
    }

    String path() {
        return path;
    }

    JsonNode root() {
        return root;
    }

    /** The line of a node, or that of the nearest node around it. */
    int line(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Integer line = lines.get(at);
            if (line != null) return line;
        }
        return lines.getOrDefault("", 1);
    }

    /** Empty, with a fault, if the text is not YAML.
     *
     * @param before how many lines of the file stand before the text */
    static Optional<YamlDocument> parse(TextFile file, int before, Faults faults) {
        int known = faults.count();
        var walk = new Walk(file.path(), before, faults);
        try (var parser = (YAMLParser) MAPPER.createParser(file.text())) {
            if (parser.nextToken() == null) {
                faults.add(file.path(), before + 1, "There is nothing here");
                return Optional.empty();
            }
            JsonNode root = walk.value(parser, "");
            if (parser.nextToken() != null) {
                faults.add(file.path(), walk.line(parser), "A second document starts here: one a file");
            }
            return faults.count() == known
                    ? Optional.of(new YamlDocument(file.path(), root, walk.lines))
                    : Optional.empty();
        } catch (StreamConstraintsException e) {
            faults.add(file.path(), before + line(e), "This is nested too deeply, or too long to be content");
            return Optional.empty();
        } catch (JacksonException e) {
            faults.add(file.path(), before + line(e), "This is not valid YAML: " + problem(e));
            return Optional.empty();
        }
    }

    private static int line(JacksonException fault) {
        return fault.getLocation() == null ? 1 : Math.max(1, fault.getLocation().getLineNr());
    }

    /** The parser's message has its own marks and quotations, indented; the rest is what is wrong. */
    private static String problem(JacksonException fault) {
        return fault.getOriginalMessage()
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(Collectors.joining(", "));
    }

    /** One pass over the tokens. */
    private static final class Walk {
        private final Map<String, Integer> lines = new HashMap<>();
        private final String path;
        private final int before;
        private final Faults faults;

        Walk(String path, int before, Faults faults) {
            this.path = path;
            this.before = before;
            this.faults = faults;
        }

        int line(JsonParser parser) {
            return before + parser.currentTokenLocation().getLineNr();
        }

        JsonNode value(YAMLParser parser, String pointer) {
            lines.putIfAbsent(pointer, line(parser));
            if (parser.isCurrentAlias() || parser.getObjectId() != null) {
                faults.add(path, line(parser), "Content uses no anchors and aliases: write the text out");
            }
            return switch (parser.currentToken()) {
                case START_OBJECT -> object(parser, pointer);
                case START_ARRAY -> array(parser, pointer);
                case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
                case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
                case VALUE_TRUE -> NODES.booleanNode(true);
                case VALUE_FALSE -> NODES.booleanNode(false);
                case VALUE_NULL -> NODES.nullNode();
                default -> NODES.stringNode(parser.getString());
            };
        }

        private ObjectNode object(YAMLParser parser, String pointer) {
            ObjectNode object = NODES.objectNode();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                String member = pointer + "/" + name;
                int line = line(parser);
                if (object.has(name)) {
                    faults.add(path, line, "\"" + name + "\" stands twice: in line " + lines.get(member) + " already");
                } else {
                    lines.put(member, line);
                }
                parser.nextToken();
                object.set(name, value(parser, member));
            }
            return object;
        }

        private ArrayNode array(YAMLParser parser, String pointer) {
            ArrayNode array = NODES.arrayNode();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(parser, pointer + "/" + array.size()));
            }
            return array;
        }
    }
}
