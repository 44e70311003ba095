package org.readback.content;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The parts of a {@code lesson.md} as people fill them in: anything may still be missing or wrong.
 *
 * @param minutes 0 where it is not said
 * @param help the aim by language code; empty if there is none
 * @param check ids of the items of the lesson check, whether they exist or not
 * @param body the Markdown below the front matter */
public record LessonSource(
        String id,
        String title,
        String objective,
        int minutes,
        List<Integer> bands,
        List<String> traces,
        Map<String, String> help,
        List<String> check,
        String body) {
    private static final List<String> LANGUAGES = List.of("en", "kk", "ru");
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}][\\p{L}\\p{N} ,.;()/’“”?!–-]*(?<=[\\p{L}\\p{N}.?!)”])");
    private static final Pattern WORD_OF_YAML = Pattern.compile("(?i)true|false|yes|no|on|off|null|~|y|n");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\x{feff}&&[^\\n]]");
    /** As long as a file of content may be. */
    private static final int MOST = 1_000_000;

    public LessonSource {
        bands = List.copyOf(bands);
        traces = List.copyOf(traces);
        help = Map.copyOf(help);
        check = List.copyOf(check);
    }

    /** What can be read of a text; front matter that is none at all leaves the fields empty and is kept in the body. */
    public static LessonSource of(String text) {
        String plain = normal(text);
        var faults = new Faults();
        int end = plain.startsWith("---\n") ? plain.indexOf("\n---\n", 3) : -1;
        JsonNode front = end < 0
                ? JsonNodeFactory.instance.objectNode()
                : YamlDocument.parse(new TextFile("lesson.md", plain.substring(4, end + 1)), 1, faults)
                        .map(YamlDocument::root)
                        .filter(JsonNode::isObject)
                        .orElseGet(JsonNodeFactory.instance::objectNode);
        String body = end < 0 || front.isEmpty() ? plain : plain.substring(end + 5);
        return new LessonSource(
                text(front, "id"),
                text(front, "title"),
                text(front, "objective"),
                front.path("minutes").canConvertToInt() ? front.path("minutes").intValue() : 0,
                list(front, "bands").stream()
                        .filter(band -> band.matches("[1-5]"))
                        .map(Integer::valueOf)
                        .toList(),
                list(front, "traces"),
                help(front.path("help")),
                list(front, "check"),
                body.strip());
    }

    private static String text(JsonNode front, String field) {
        return front.path(field).isValueNode() ? front.path(field).asString("").strip() : "";
    }

    private static List<String> list(JsonNode front, String field) {
        return front.path(field)
                .valueStream()
                .filter(JsonNode::isValueNode)
                .map(node -> node.asString("").strip())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static Map<String, String> help(JsonNode node) {
        return LANGUAGES.stream()
                .filter(language -> node.path(language).isString())
                .collect(Collectors.toMap(
                        language -> language,
                        language -> node.path(language).stringValue().strip()));
    }

    /** Lines end with a line feed, a tab is four spaces, what cannot be seen is gone, and it is not too long. */
    public static String normal(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace("\t", "    ");
        plain = INVISIBLE.matcher(plain).replaceAll("");
        return plain.substring(0, Math.min(plain.length(), MOST));
    }

    /** The file, always written the same way. */
    public String write() {
        var yaml = new StringBuilder("---\n");
        field(yaml, "id", id);
        field(yaml, "title", scalar(title));
        field(yaml, "objective", scalar(objective));
        if (minutes > 0) field(yaml, "minutes", Integer.toString(minutes));
        if (!bands.isEmpty()) field(yaml, "bands", bands.toString());
        field(yaml, "traces", traces.stream().map(LessonSource::quoted).collect(Collectors.joining(", ", "[", "]")));
        if (!help.isEmpty()) {
            yaml.append("help:\n");
            LANGUAGES.stream()
                    .filter(help::containsKey)
                    .forEach(language -> yaml.append("  ")
                            .append(language)
                            .append(": ")
                            .append(quoted(help.getOrDefault(language, "")))
                            .append('\n'));
        }
        field(yaml, "check", check.stream().collect(Collectors.joining(", ", "[", "]")));
        return yaml.append("---\n").append(normal(body).strip()).append('\n').toString();
    }

    /** The same with another body. */
    public LessonSource withBody(String other) {
        return new LessonSource(id, title, objective, minutes, bands, traces, help, check, other);
    }

    private static void field(StringBuilder yaml, String name, String value) {
        yaml.append(name).append(": ").append(value).append('\n');
    }

    static String scalar(String text) {
        String line = line(text);
        return PLAIN.matcher(line).matches() && !WORD_OF_YAML.matcher(line).matches() ? line : quoted(line);
    }

    static String quoted(String text) {
        return '"' + line(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String line(String text) {
        return normal(text).replace('\n', ' ').strip();
    }
}
