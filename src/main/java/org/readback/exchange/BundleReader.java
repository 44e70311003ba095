package org.readback.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readback.bank.CopiedItem;
import org.readback.bank.CopiedItem.CopiedVersion;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemStatus;
import org.readback.bank.ItemVersionId;
import org.readback.content.ContentReader;
import org.readback.drafting.DraftContent;
import org.readback.drafting.DraftJson;
import org.readback.exchange.Bundle.Begun;
import org.readback.exchange.Bundle.Tagged;
import org.readback.formats.Limits;
import org.readback.formats.RefusedFile;
import org.readback.formats.SafeZip;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads a bundle whole and checks all of it before anything is done with it. */
final class BundleReader {
    /** Larger than what people upload: it is brought by who runs the server. */
    private static final Limits LIMITS = new Limits(256 << 20, 200_000, 1 << 30, 200, 100, 1_000_000);

    private final SafeZip zip;

    private BundleReader(SafeZip zip) {
        this.zip = zip;
    }

    /** Whether it says that it is one. */
    static boolean isBundle(byte[] bytes) {
        return SafeZip.isZip(bytes) && SafeZip.open(bytes, LIMITS).names().contains(BundleWriter.HEAD);
    }

    /** @throws RefusedFile with the entry that is wrong */
    static Bundle read(byte[] bytes) {
        return new BundleReader(SafeZip.open(bytes, LIMITS)).read();
    }

    private Bundle read() {
        JsonNode head = json(BundleWriter.HEAD);
        if (!BundleWriter.FORMAT.equals(head.path("format").asString())
                || head.path("version").asInt(-1) != BundleWriter.VERSION) {
            throw refused(BundleWriter.HEAD);
        }
        List<Tagged> items = new ArrayList<>();
        List<Begun> drafts = new ArrayList<>();
        List<CarriedLesson> lessons = new ArrayList<>();
        SortedMap<String, byte[]> media = new TreeMap<>();
        for (String name : zip.names()) {
            if (name.startsWith(BundleWriter.ITEMS)) items.add(item(name));
            else if (name.startsWith(BundleWriter.DRAFTS)) drafts.add(draft(name));
            else if (name.startsWith(BundleWriter.LESSONS)) lessons.add(lesson(name));
            else if (name.startsWith(BundleWriter.MEDIA)) medium(name, media);
            else if (!name.equals(BundleWriter.HEAD)) throw refused(name);
        }
        var found = List.of(items.size(), drafts.size(), lessons.size(), media.size());
        if (!found.equals(List.of(
                head.path("items").asInt(-1),
                head.path("drafts").asInt(-1),
                head.path("lessons").asInt(-1),
                head.path("media").asInt(-1)))) {
            throw new RefusedFile(BundleWriter.HEAD, "exchange.bundle.incomplete");
        }
        return new Bundle(items, drafts, lessons, media);
    }

    private Tagged item(String name) {
        JsonNode node = json(name);
        try {
            ItemHome home = node.has("pool")
                    ? new ItemHome.Pool(node.path("pool").stringValue())
                    : new ItemHome.Lesson(node.path("lesson").stringValue());
            List<CopiedVersion> versions = new ArrayList<>();
            for (JsonNode version : node.path("versions")) versions.add(version(version));
            var tags = new TreeSet<String>();
            for (JsonNode tag : node.path("tags")) tags.add(tag.stringValue());
            var takenOut = Optional.of(node.path("takenOut"))
                    .filter(JsonNode::isString)
                    .map(at -> Instant.parse(at.stringValue()));
            var item = new CopiedItem(new ItemId(node.path("id").stringValue()), home, takenOut, versions);
            return new Tagged(item, tags);
        } catch (IllegalArgumentException | JacksonException | DateTimeParseException wrong) {
            throw refused(name);
        }
    }

    private static CopiedVersion version(JsonNode node) {
        return new CopiedVersion(
                node.path("number").intValue(),
                ItemStatus.valueOf(node.path("status").stringValue()),
                node.path("editedHere").booleanValue(),
                node.path("body").toString(),
                node.path("sha256").stringValue(),
                new CopiedItem.Start(
                        node.path("a").doubleValue(),
                        node.path("b").doubleValue(),
                        node.path("c").doubleValue()),
                node.has("continues") ? Optional.of(node.path("continues").intValue()) : Optional.empty());
    }

    private Begun draft(String name) {
        JsonNode node = json(name);
        try {
            var content = new DraftContent(
                    DraftJson.read(node.path("draft").toString()),
                    DraftJson.readTranslations(node.path("translations").toString()));
            Optional<ItemVersionId> base = node.has("base")
                    ? Optional.of(new ItemVersionId(
                            new ItemId(node.path("item").stringValue()),
                            node.path("base").intValue()))
                    : Optional.empty();
            return new Begun(content, base);
        } catch (IllegalArgumentException | JacksonException wrong) {
            throw refused(name);
        }
    }

    private CarriedLesson lesson(String name) {
        JsonNode node = json(name);
        try {
            var texts = new TreeMap<String, CarriedLesson.Text>();
            node.path("texts").properties().forEach(text -> {
                String source = text.getValue().path("source").stringValue();
                ContentReader.lesson(source);
                texts.put(
                        new LanguageTag(text.getKey()).code(),
                        new CarriedLesson.Text(
                                source, text.getValue().path("upToDate").booleanValue()));
            });
            var media = new TreeMap<String, String>();
            node.path("media")
                    .properties()
                    .forEach(file ->
                            media.put(file.getKey(), new MediaId(file.getValue().stringValue()).mediaId()));
            return new CarriedLesson(
                    node.path("id").stringValue(),
                    node.path("course").stringValue(),
                    Optional.ofNullable(node.path("courseSource").stringValue(null)),
                    node.path("unit").stringValue(),
                    node.path("madeHere").booleanValue(),
                    node.path("words").stringValue(),
                    texts,
                    media);
        } catch (IllegalArgumentException | JacksonException wrong) {
            throw refused(name);
        }
    }

    private void medium(String name, SortedMap<String, byte[]> media) {
        byte[] bytes = zip.read(name).orElseThrow(() -> refused(name));
        String id = MediaId.of(bytes).mediaId();
        if (!name.startsWith(BundleWriter.MEDIA + id)) throw refused(name);
        media.put(id, bytes);
    }

    private JsonNode json(String name) {
        byte[] bytes = zip.read(name).orElseThrow(() -> refused(name));
        try {
            return BundleWriter.MAPPER.readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JacksonException wrong) {
            throw refused(name);
        }
    }

    private static RefusedFile refused(String name) {
        return new RefusedFile(name, "exchange.bundle.wrong");
    }
}
