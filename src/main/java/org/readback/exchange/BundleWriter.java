package org.readback.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.readback.bank.CopiedItem;
import org.readback.bank.CopiedItem.CopiedVersion;
import org.readback.bank.ItemHome;
import org.readback.drafting.DraftContent;
import org.readback.drafting.DraftJson;
import org.readback.exchange.Bundle.Begun;
import org.readback.exchange.Bundle.Tagged;
import org.readback.item.MediaKind;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a bundle: a ZIP file of JSON that people can read, and media. The same bundle is the same bytes, whenever and
 * wherever it is written. */
final class BundleWriter {
    static final String FORMAT = "readback-bundle";
    static final int VERSION = 1;
    /** By which the file is told from other packages. */
    static final String HEAD = "readback.json";

    static final String ITEMS = "items/";
    static final String DRAFTS = "drafts/";
    static final String LESSONS = "lessons/";
    static final String MEDIA = "media/";

    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** No clock: the first moment that a ZIP file can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private BundleWriter() {}

    static byte[] write(Bundle bundle) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            ObjectNode head = JsonNodeFactory.instance.objectNode();
            head.put("format", FORMAT).put("version", VERSION);
            head.put("items", bundle.items().size())
                    .put("drafts", bundle.drafts().size());
            head.put("lessons", bundle.lessons().size());
            head.put("media", bundle.media().size());
            put(zip, HEAD, head);
            for (Tagged item : bundle.items()) put(zip, ITEMS + item.item().id() + ".json", item(item));
            int number = 0;
            for (Begun draft : bundle.drafts()) put(zip, DRAFTS + "%06d.json".formatted(++number), draft(draft));
            for (CarriedLesson lesson : bundle.lessons()) put(zip, LESSONS + lesson.id() + ".json", lesson(lesson));
            for (Map.Entry<String, byte[]> medium : bundle.media().entrySet()) {
                String ending = MediaKind.of(medium.getValue())
                        .map(kind -> "." + kind.ending())
                        .orElse("");
                put(zip, MEDIA + medium.getKey() + ending, medium.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static ObjectNode item(Tagged tagged) {
        CopiedItem item = tagged.item();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", item.id().itemId());
        switch (item.home()) {
            case ItemHome.Pool(var pool) -> node.put("pool", pool);
            case ItemHome.Lesson(var lesson) -> node.put("lesson", lesson);
        }
        item.takenOut().ifPresent(at -> node.put("takenOut", at.toString()));
        var tags = node.putArray("tags");
        tagged.tags().forEach(tags::add);
        var versions = node.putArray("versions");
        item.versions().forEach(version -> versions.add(version(version)));
        return node;
    }

    private static ObjectNode version(CopiedVersion version) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("number", version.number());
        node.put("status", version.status().name());
        node.put("editedHere", version.editedHere());
        version.continues().ifPresent(base -> node.put("continues", base));
        node.put("a", version.start().a());
        node.put("b", version.start().b());
        node.put("c", version.start().c());
        node.put("sha256", version.sha256());
        node.set("body", MAPPER.readTree(version.body()));
        return node;
    }

    private static ObjectNode draft(Begun begun) {
        DraftContent draft = begun.content();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        begun.base().ifPresent(base -> node.put("item", base.item().itemId()).put("base", base.number()));
        node.set("draft", MAPPER.readTree(DraftJson.write(draft.original())));
        node.set("translations", MAPPER.readTree(DraftJson.write(draft.translations())));
        return node;
    }

    private static ObjectNode lesson(CarriedLesson lesson) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", lesson.id()).put("course", lesson.course()).put("unit", lesson.unit());
        lesson.courseSource().ifPresent(source -> node.put("courseSource", source));
        node.put("madeHere", lesson.madeHere()).put("words", lesson.words());
        ObjectNode texts = node.putObject("texts");
        lesson.texts()
                .forEach((language, text) -> texts.putObject(language)
                        .put("upToDate", text.upToDate())
                        .put("source", text.source()));
        ObjectNode media = node.putObject("media");
        lesson.media().forEach(media::put);
        return node;
    }

    private static void put(ZipOutputStream zip, String name, ObjectNode json) throws IOException {
        put(zip, name, (MAPPER.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
