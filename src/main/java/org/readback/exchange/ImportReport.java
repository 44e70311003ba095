package org.readback.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readback.base.ui.Translations;
import org.readback.exchange.ImportLine.Read;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What came of a file, for people and for programs. Every item of the file is counted once: {@code read} is the sum of
 * the four others.
 *
 * @param file its name
 * @param lines every item, in the order of the file */
public record ImportReport(String file, FileFacts facts, List<ImportLine> lines) {
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public ImportReport {
        lines = List.copyOf(lines);
    }

    /** How many items came out how. */
    public Map<Outcome, Integer> counts() {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (Outcome outcome : Outcome.values()) counts.put(outcome, 0);
        lines.forEach(line -> counts.merge(line.read().outcome(), 1, Integer::sum));
        return counts;
    }

    /** How many items there are of each kind, those that need to be written anew among them; names as in {@code single-choice}. */
    public Map<String, Integer> kinds() {
        var kinds = new TreeMap<String, Integer>();
        lines.forEach(line -> line.read().kind().ifPresent(kind -> kinds.merge(word(kind), 1, Integer::sum)));
        return kinds;
    }

    private static String word(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In English: {@code read}, {@code imported}, {@code changed}, {@code unsupported} and {@code faulty} as numbers, the
     * kinds, {@code remarks} about the file as a whole, and in {@code items} each item with name, line and reasons. */
    public String json(Translations texts) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("file", file).put("kind", facts.kind()).put("encoding", facts.encoding());
        root.put("read", lines.size());
        counts().forEach((outcome, count) -> root.put(outcome.word(), count));
        ArrayNode remarks = root.putArray("remarks");
        facts.remarks().forEach(remark -> remarks.add(words(remark, texts, Translations.ENGLISH)));
        ObjectNode kinds = root.putObject("kinds");
        kinds().forEach(kinds::put);
        ArrayNode items = root.putArray("items");
        lines.forEach(line -> items.add(item(line, texts)));
        return PRETTY.writeValueAsString(root) + "\n";
    }

    private static ObjectNode item(ImportLine line, Translations texts) {
        Read read = line.read();
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        item.put("name", read.name());
        if (read.line() > 0) item.put("line", read.line());
        item.put("outcome", read.outcome().word());
        read.kind().ifPresent(kind -> item.put("kind", word(kind)));
        ArrayNode reasons = item.putArray("reasons");
        read.remarks().forEach(remark -> reasons.add(words(remark, texts, Translations.ENGLISH)));
        line.known().ifPresent(known -> {
            ObjectNode here = item.putObject("known").put("likeness", word(known.likeness()));
            if (known.item() != null) here.put("item", known.item());
            if (known.draft() != null) here.put("draft", known.draft());
        });
        item.put("decision", word(line.decision()));
        line.draft().ifPresent(draft -> item.put("draft", draft));
        return item;
    }

    /** A page to read: the counts, then every item of which something has to be said. */
    public String text(Translations texts, Locale locale) {
        var page = new StringBuilder(file).append('\n');
        page.append(texts.getTranslation("exchange.report.read", locale, lines.size()))
                .append('\n');
        counts().forEach((outcome, count) -> page.append("  ")
                .append(texts.getTranslation("exchange.outcome." + outcome, locale))
                .append(": ")
                .append(count)
                .append('\n'));
        facts.remarks()
                .forEach(remark ->
                        page.append('\n').append(words(remark, texts, locale)).append('\n'));
        lines.forEach(line -> tell(page, line, texts, locale));
        return page.toString();
    }

    private static void tell(StringBuilder page, ImportLine line, Translations texts, Locale locale) {
        Read read = line.read();
        boolean isTaken = read.outcome() == Outcome.WHOLE && read.remarks().isEmpty();
        if (isTaken && line.decision() == Decision.TAKE) return;
        page.append('\n').append(line.position()).append(". ").append(read.name());
        if (read.line() > 0) {
            page.append(" (")
                    .append(texts.getTranslation("exchange.lines.line", locale, read.line()))
                    .append(')');
        }
        page.append('\n');
        page.append("   ")
                .append(texts.getTranslation("exchange.outcome." + read.outcome(), locale))
                .append('\n');
        if (line.decision() == Decision.SKIP) {
            page.append("   ")
                    .append(texts.getTranslation("exchange.report.skipped", locale))
                    .append('\n');
        }
        read.remarks()
                .forEach(remark ->
                        page.append("   ").append(words(remark, texts, locale)).append('\n'));
    }

    /** One sentence. */
    public static String words(Remark remark, Translations texts, Locale locale) {
        String words =
                texts.getTranslation(remark.key(), locale, remark.params().toArray());
        return remark.place().isBlank() ? words : remark.place() + ": " + words;
    }
}
