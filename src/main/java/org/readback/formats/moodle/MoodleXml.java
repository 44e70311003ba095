package org.readback.formats.moodle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readback.draft.ItemDraft;
import org.readback.formats.Drafts;
import org.readback.formats.Encodings;
import org.readback.formats.FileKind;
import org.readback.formats.ItemFault;
import org.readback.formats.Limits;
import org.readback.formats.ReadFile;
import org.readback.formats.ReadItem;
import org.readback.formats.RefusedFile;
import org.readback.formats.SafeXml;
import org.readback.formats.WrittenFile;
import org.readback.formats.XmlElement;
import org.readback.item.MediaId;

/** Moodle XML, as Moodle 1.5 to 5 write it. */
public final class MoodleXml {

    private final List<ReadItem> items = new ArrayList<>();
    private final Map<MediaId, byte[]> files = new HashMap<>();
    private String category = "";

    private MoodleXml() {}

    public static ReadFile read(byte[] bytes, Limits limits) {
        limits.check(bytes);
        Limits.checkXml("", bytes.length);
        var file = Encodings.decodeXml("", bytes);
        var root = SafeXml.read("", file, limits);
        boolean one = root.name().equals("question");
        if (!one && !root.name().equals("quiz")) throw new RefusedFile("", "formats.moodle.root", root.name());
        var questions = one ? List.of(root) : root.children("question");
        Limits.checkItems(questions.size());
        var reader = new MoodleXml();
        questions.forEach(reader::item);
        return new ReadFile(FileKind.MOODLE_XML, file.encoding(), reader.items, reader.files, List.of());
    }

    /** Files that the function does not know are left out with a note. */
    public static WrittenFile write(List<ItemDraft> drafts, Function<MediaId, Optional<byte[]>> media) {
        return MoodleWriting.write(drafts, media);
    }

    private void item(XmlElement item) {
        if (item.attribute("type").equals("category")) {
            category = path(item.child("category").map(MoodleTexts::raw).orElse(""));
            return;
        }
        var texts = new MoodleTexts();
        try {
            var read = new MoodleItem(item, texts, category).read();
            files.putAll(texts.files());
            items.add(read);
        } catch (ItemFault fault) {
            var source = withoutFiles(item).source();
            items.add(new ReadItem.Faulty(name(item), item.line(), source, fault.note()));
        }
    }

    static String name(XmlElement item) {
        var name = item.child("name").map(MoodleTexts::words).orElse("");
        return name.isBlank()
                ? Drafts.name(item.child("questiontext").map(MoodleTexts::words).orElse(""))
                : name;
    }

    /** A doubled slash is one within a name. */
    static String path(String written) {
        return written.strip()
                .replace("//", "\u2215")
                .replaceFirst("^\\$[a-z0-9]+\\$/?", "")
                .replaceFirst("^top(/|$)", "");
    }

    /** For the source that people read. */
    static XmlElement withoutFiles(XmlElement element) {
        return new XmlElement(
                element.name(),
                element.namespace(),
                element.attributes(),
                element.nodes().stream()
                        .filter(node -> !(node instanceof XmlElement(var name, var _, var _, var _, var _)
                                && name.equals("file")))
                        .map(node -> node instanceof XmlElement child ? withoutFiles(child) : node)
                        .toList(),
                element.line());
    }
}
