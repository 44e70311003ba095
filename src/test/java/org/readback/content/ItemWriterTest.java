package org.readback.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readback.item.Item;
import org.readback.item.ItemFrame;
import org.readback.item.Items;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;
import org.readback.item.MediaKind;
import org.readback.item.SingleChoice;
import org.readback.item.Stimulus;
import tools.jackson.databind.node.JsonNodeFactory;

class ItemWriterTest {
    private static final Content SHIPPED =
            Samples.read(ContentFiles.folder(Path.of("content"))).content();

    static List<Content.Pool> pools() {
        return SHIPPED.pools();
    }

    private static String name(MediaId id, byte[] bytes) {
        return "m-" + id.mediaId().substring(0, 16) + "."
                + MediaKind.of(bytes).orElseThrow().ending();
    }

    private static List<LanguageTag> languages(List<ContentItem> items) {
        return List.of(LanguageTag.EN, LanguageTag.KK, LanguageTag.RU).stream()
                .filter(language -> items.stream().allMatch(item -> item.texts().containsKey(language)))
                .toList();
    }

    private static Map<String, String> write(String pool, List<ContentItem> items) {
        Map<MediaId, String> names = new LinkedHashMap<>();
        SHIPPED.media().forEach((id, bytes) -> names.put(id, name(id, bytes)));
        Map<String, String> files = new TreeMap<>();
        new ItemWriter(items, languages(items), id -> names.getOrDefault(id, "m.png"))
                .files(pool)
                .forEach((ending, text) -> files.put("bank/" + pool + ending, text));
        return files;
    }

    private static Content.Pool read(Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        String all = String.join("\n", files.values());
        SHIPPED.media().forEach((id, medium) -> {
            if (all.contains(name(id, medium))) bytes.put("bank/media/" + name(id, medium), medium);
        });
        Reading reading = Samples.read(() -> new TreeMap<>(bytes));
        assertThat(reading.faults()).isEmpty();
        return reading.content().pools().getFirst();
    }

    private static List<Map<LanguageTag, Item>> texts(List<ContentItem> items) {
        return items.stream().map(ContentItem::texts).toList();
    }

    @ParameterizedTest
    @MethodSource("pools")
    void everyShippedPoolComesBackTheSameToTheByte(Content.Pool pool) {
        Map<String, String> written = write(pool.id(), pool.items());

        Content.Pool again = read(written);

        assertThat(texts(again.items())).isEqualTo(texts(pool.items()));
        assertThat(again.items().stream().map(ContentItem::draft))
                .isEqualTo(pool.items().stream().map(ContentItem::draft).collect(Collectors.toList()));
        assertThat(write(pool.id(), again.items())).isEqualTo(written);
    }

    @Test
    void itemsOfLessonsComeBackTheSameAsThoseOfPools() {
        SHIPPED.lessons().forEach(lesson -> {
            Map<String, String> written = write("lesson", lesson.items());

            List<ContentItem> again = read(written).items();

            assertThat(texts(again)).as(lesson.id()).isEqualTo(texts(lesson.items()));
            assertThat(write("lesson", again)).isEqualTo(written);
        });
    }

    @Test
    void textsOfEverySortAreWrittenSoThatTheyAreReadTheSame() {
        var faults = new Faults();
        var node = JsonNodeFactory.instance.objectNode();
        List.of(
                        "true",
                        "a: b",
                        "# no",
                        "- x",
                        "\"quoted\" \\ back",
                        "two\nlines",
                        "two\n\n  lines\nmore",
                        " first",
                        "end \nhere",
                        "tab\there",
                        "{a}",
                        "Ә Ғ Қ",
                        "\u0007\u0085",
                        "%d",
                        "@x",
                        "|",
                        "a\r\nb",
                        "🙂 \n x")
                .forEach(text -> node.put("k" + node.size(), text));
        node.putArray("list").add("a, b").add("]");
        node.putObject("none");

        var read = YamlDocument.parse(new TextFile("sample", YamlText.of(node)), 0, faults);

        assertThat(faults.sorted()).isEmpty();
        assertThat(read.orElseThrow().root()).isEqualTo(node);
    }

    @Test
    void twoPassagesOfOneNameKeepTheirWords() {
        var first = Items.hotspot("a-1");
        var plain = Items.singleChoice("a-2");
        var other = new ItemFrame(
                plain.id(),
                plain.frame().skill(),
                plain.frame().band(),
                plain.frame().topic(),
                plain.stem(),
                new Stimulus("yard", "Another yard", "Nothing stands here."),
                plain.feedback(),
                plain.frame().source(),
                plain.frame().duty());
        var items = Stream.of(first, new SingleChoice(other, plain.options(), plain.key()))
                .map(item -> new ContentItem("", 0, Map.of(LanguageTag.EN, item), Map.of(), false, null))
                .toList();

        String text = new ItemWriter(items, List.of(LanguageTag.EN), _ -> "yard.png")
                .files("p")
                .firstEntry()
                .getValue();

        assertThat(text)
                .contains("  yard:\n", "file: \"yard.png\"", "a: [0, 40, 20, 30]", "key: [\"a\", \"c\"]")
                .contains("  yard-2:\n    title: \"Another yard\"", "stimulus: \"yard-2\"");
    }
}
