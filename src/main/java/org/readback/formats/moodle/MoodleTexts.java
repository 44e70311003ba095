package org.readback.formats.moodle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.readback.formats.Attached;
import org.readback.formats.Embedded;
import org.readback.formats.ItemFault;
import org.readback.formats.Markup;
import org.readback.formats.ReadNote;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlText;
import org.readback.item.MediaId;

/** Reads the texts of one item, with the files that stand among them. */
final class MoodleTexts {

    private static final Pattern LINE_TAG = Pattern.compile("(?i)<(p|br|div|ul|ol|table|h[1-6])\\b");
    private static final int MOST_CHANGES = 100;

    private final List<ReadNote> changes = new ArrayList<>();
    private final Map<String, MediaId> attachments = new LinkedHashMap<>();
    private final Map<MediaId, byte[]> files = new HashMap<>();

    /**
     * The parts of a text.
     *
     * @param html of the rest
     */
    record Parts(String title, String passage, String stem, String html) {}

    List<ReadNote> changes() {
        return List.copyOf(changes);
    }

    Map<String, MediaId> attachments() {
        return attachments;
    }

    Map<MediaId, byte[]> files() {
        return files;
    }

    void changed(String key, Object... params) {
        var note = ReadNote.of(key, params);
        if (changes.size() < MOST_CHANGES && !changes.contains(note)) changes.add(note);
    }

    /** Blank if the item has no such child. */
    String text(XmlElement item, String child) {
        return item.child(child).map(this::text).orElse("");
    }

    String text(XmlElement element) {
        var format = element.attribute("format");
        addFiles(element);
        return markdown(lifted(raw(element)), format);
    }

    private String lifted(String raw) {
        return Embedded.lifted(raw, this::add);
    }

    /** As it stands, without Markdown. */
    static String raw(XmlElement element) {
        var text = element.child("text");
        // tags that somebody forgot to escape are tags
        if (text.isPresent()) {
            return (text.get().children().isEmpty()
                            ? text.get().text()
                            : text.get().inner())
                    .strip();
        }
        boolean plain = element.children().isEmpty();
        if (plain) return element.text().strip();
        // Moodle 1.5 wrote the text beside the other elements
        return element.nodes().stream()
                .filter(XmlText.class::isInstance)
                .map(node -> ((XmlText) node).text())
                .reduce("", String::concat)
                .strip();
    }

    private String markdown(String raw, String format) {
        return switch (format) {
            case "html" -> html(raw);
            case "markdown" -> raw;
            case "plain_text" -> Markup.escaped(raw);
            default -> Markup.looksLikeHtml(raw) ? html(lines(raw, format)) : Markup.escaped(raw);
        };
    }

    /** In Moodle's own format a line end is one, unless the text has tags for them. */
    private static String lines(String raw, String format) {
        return format.equals("html") || LINE_TAG.matcher(raw).find() ? raw : raw.replace("\n", "<br>");
    }

    String html(String raw) {
        var read = Markup.ofHtml(lifted(raw));
        read.changes().forEach(change -> changed(change.key(), change.params().toArray()));
        return read.markdown();
    }

    /** Words that are compared or listed: no markup at all. */
    static String words(XmlElement element) {
        var raw = raw(element);
        return Markup.looksLikeHtml(raw)
                ? Jsoup.parseBodyFragment(raw).body().text().strip()
                : raw;
    }

    /** The stem with what an export of this product marked in it; HTML whatever the file says. */
    Parts parts(XmlElement text) {
        addFiles(text);
        var raw = lifted(raw(text));
        if (raw.length() > Markup.LONGEST) throw new ItemFault("formats.item.large", Markup.LONGEST);
        var format = text.attribute("format");
        boolean html = format.equals("html") || Markup.looksLikeHtml(raw);
        if (!html) {
            var markdown = markdown(raw, format);
            return new Parts("", "", "", Markup.html(markdown));
        }
        var body = Jsoup.parseBodyFragment(raw).body();
        var passage = body.selectFirst("> div.rb-passage");
        var stem = body.selectFirst("> div.rb-stem");
        var heading = passage == null ? null : passage.selectFirst("> h2");
        var title = heading == null ? "" : heading.text();
        if (heading != null) heading.remove();
        if (passage != null) passage.remove();
        if (stem != null) stem.remove();
        boolean marked = passage != null || stem != null;
        return new Parts(
                title,
                passage == null ? "" : html(passage.html()),
                stem == null ? "" : html(stem.html()),
                marked ? body.html() : lines(raw, format));
    }

    void addFiles(XmlElement element) {
        for (var file : element.children("file")) {
            var path = file.attribute("path").replaceFirst("^/", "") + file.attribute("name");
            add(path, file.text(), file.attribute("encoding"));
        }
    }

    void add(String path, String content, String encoding) {
        var name = Attached.name(path);
        if (name.isEmpty() || content.isBlank()) return;
        try {
            var bytes = encoding.equals("base64") || encoding.isEmpty()
                    ? Base64.getMimeDecoder().decode(content.strip())
                    : content.getBytes(StandardCharsets.UTF_8);
            add(name, bytes);
        } catch (IllegalArgumentException noBase64) {
            changed("formats.changed.file", name);
        }
    }

    private void add(String name, byte[] bytes) {
        var id = MediaId.of(bytes);
        attachments.put(name, id);
        files.put(id, bytes);
    }
}
