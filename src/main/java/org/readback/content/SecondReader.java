package org.readback.content;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readback.item.ClozeWithOptions;
import org.readback.item.Gap;
import org.readback.item.Hotspot;
import org.readback.item.Item;
import org.readback.item.Matching;
import org.readback.item.MultipleChoice;
import org.readback.item.Ordering;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.readback.item.SelectWords;
import org.readback.item.SingleChoice;
import org.readback.item.TrueFalseNotGiven;
import org.readback.item.TypedItem;
import tools.jackson.databind.JsonNode;

/** Compares what a second reader answered without seeing the key with the keys: two who disagree have found an item
 * with a wrong key, with two right options or with none. */
public final class SecondReader {
    private static final String FOLDER = "second-reader/";

    private final Faults faults = new Faults();
    private final Map<String, ContentItem> items = new HashMap<>();
    private final Set<String> answered = new LinkedHashSet<>();

    private SecondReader() {}

    /** Mismatches, answers to nothing, and closed items that nobody answered a second time; drafts may wait for it, they are not
     * approved before. */
    public static List<ContentFault> compare(ContentFiles files, Content content) throws IOException {
        var reader = new SecondReader();
        content.items().forEach(item -> reader.items.put(item.id().itemId(), item));
        new TreeMap<>(files.read()).tailMap(FOLDER).forEach((path, bytes) -> {
            if (path.startsWith(FOLDER)) reader.file(path, bytes);
        });
        reader.items.values().stream()
                .filter(item -> !(item.first() instanceof TypedItem))
                .filter(item -> !item.draft())
                .filter(item -> !reader.answered.contains(item.id().itemId()))
                .forEach(item ->
                        reader.faults.add(item.file(), item.line(), "No second reader has answered " + item.id()));
        return reader.faults.sorted();
    }

    private void file(String path, byte[] bytes) {
        Optional<YamlDocument> document = TextFile.decode(path, bytes, faults)
                .flatMap(text -> YamlDocument.parse(text, 0, faults))
                .filter(yaml -> Schemas.accept("second-reader", yaml, faults));
        document.ifPresent(yaml -> yaml.root().path("answers").properties().forEach(answer -> {
            int line = yaml.line("/answers/" + answer.getKey());
            ContentItem item = items.get(answer.getKey());
            if (item == null) {
                faults.add(path, line, "There is no item \"" + answer.getKey() + "\"");
                return;
            }
            answered.add(answer.getKey());
            String key = key(item.first());
            String given = given(answer.getValue(), item.first());
            if (!key.equals(given)) {
                faults.add(
                        path,
                        line,
                        "The second reader answered " + answer.getKey() + " with " + given + ", the key in "
                                + item.file() + ", line " + item.line() + ", is " + key);
            }
        }));
    }

    private static String given(JsonNode answer, Item item) {
        if (answer.isArray() && item instanceof Ordering) return String.join(" ", Nodes.list(answer));
        return answer.isArray()
                ? Nodes.list(answer).stream().sorted().collect(Collectors.joining(" "))
                : joined(Nodes.map(answer));
    }

    private static String key(Item item) {
        return switch (item) {
            case SingleChoice choice -> choice.key();
            case MultipleChoice choice -> choice.keys().stream().sorted().collect(Collectors.joining(" "));
            case ClozeWithOptions cloze ->
                joined(cloze.gaps().stream()
                        .collect(Collectors.toMap(Gap::id, Gap::key, (one, other) -> one, LinkedHashMap::new)));
            case TrueFalseNotGiven statement -> statement.key().code();
            case Matching matching -> joined(matching.pairs());
            case Ordering ordering -> String.join(" ", ordering.key());
            case Hotspot hotspot -> hotspot.keys().stream().sorted().collect(Collectors.joining(" "));
            case SelectWords words -> words.keys().stream().sorted().collect(Collectors.joining(" "));
            case TypedItem _ ->
                Scoring.key(item) instanceof Response.Texts(var typed)
                        ? joined(typed)
                        : ((Response.Text) Scoring.key(item)).text();
        };
    }

    private static String joined(Map<String, String> gaps) {
        return new TreeMap<>(gaps)
                .entrySet().stream()
                        .map(gap -> gap.getKey() + ":" + gap.getValue())
                        .collect(Collectors.joining(" "));
    }
}
