package org.readback.content;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The one way in which a tree is written as YAML: the same tree is the same bytes. Objects stand in blocks, lists of
 * values in one line, texts in quotation marks or, with several lines, as blocks. */
final class YamlText {
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z][a-z0-9-]*|[1-9][0-9]*");
    /** Names that older readers take for something else. */
    private static final Set<String> TAKEN = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");
    /** What a block can hold as it is: no control signs but the line feed, no space at the end or before the first line. */
    private static final Pattern BLOCK = Pattern.compile("\\S[\\n[^\\p{Cntrl}\\u2028\\u2029\\ufeff]]*\\S");

    private static final Pattern TRAILING = Pattern.compile("[ \\t]\\n");
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();

    private YamlText() {}

    /** Ends with a line feed. */
    static String of(JsonNode root) {
        var yaml = new YamlText();
        yaml.object(root, "");
        return yaml.text.toString();
    }

    private void object(JsonNode object, String indent) {
        members(object.properties().iterator(), indent);
    }

    private void members(Iterator<Map.Entry<String, JsonNode>> members, String indent) {
        while (members.hasNext()) {
            var member = members.next();
            text.append(indent).append(name(member.getKey())).append(':');
            value(member.getValue(), indent);
        }
    }

    private void value(JsonNode value, String indent) {
        if (value.isObject() && !value.isEmpty()) {
            text.append('\n');
            object(value, indent + STEP);
        } else if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) {
            text.append('\n');
            for (JsonNode element : value) element(element, indent + STEP);
        } else {
            text.append(' ');
            flat(value, indent);
            text.append('\n');
        }
    }

    /** A member of a list of objects: its first name stands behind the hyphen. */
    private void element(JsonNode object, String indent) {
        int from = text.length();
        object(object, indent + STEP);
        text.replace(from, from + indent.length() + STEP.length(), indent + "- ");
    }

    private void flat(JsonNode value, String indent) {
        switch (value.getNodeType()) {
            case OBJECT -> text.append("{}");
            case ARRAY -> {
                String comma = "[";
                for (JsonNode element : value) {
                    text.append(comma);
                    if (element.isString()) quoted(element.stringValue());
                    else text.append(element);
                    comma = ", ";
                }
                text.append(value.isEmpty() ? "[]" : "]");
            }
            case STRING -> string(value.stringValue(), indent);
            default -> text.append(value);
        }
    }

    private void string(String value, String indent) {
        if (value.indexOf('\n') >= 0
                && BLOCK.matcher(value).matches()
                && !TRAILING.matcher(value).find()) {
            text.append("|-");
            value.lines().forEach(line -> text.append(line.isEmpty() ? "\n" : '\n' + indent + STEP + line));
        } else {
            quoted(value);
        }
    }

    private static String name(String name) {
        return PLAIN_NAME.matcher(name).matches() && !TAKEN.contains(name) ? name : '"' + name + '"';
    }

    private void quoted(String value) {
        text.append('"');
        value.chars().forEach(sign -> {
            switch (sign) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                default -> {
                    if (Character.isISOControl(sign) || sign == '\u2028' || sign == '\u2029' || sign == '\ufeff') {
                        text.append("\\u%04x".formatted(sign));
                    } else {
                        text.append((char) sign);
                    }
                }
            }
        });
        text.append('"');
    }
}
