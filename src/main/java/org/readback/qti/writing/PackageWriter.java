package org.readback.qti.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readback.draft.DraftBody;
import org.readback.draft.ItemDraft;
import org.readback.formats.Drafts;
import org.readback.formats.FileKind;
import org.readback.formats.ReadNote;
import org.readback.formats.WrittenFile;
import org.readback.formats.WrittenFile.Loss;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.formats.XmlSource;
import org.readback.item.MediaId;
import org.readback.qti.reading.Lom;
import org.readback.qti.reading.Media;
import org.readback.qti.rules.Nodes;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.shape.Ids;

/** Writes a package of version 2.1 or 3.0: a document for each item, a test that holds their order, their media. */
public final class PackageWriter {

    private final Version version;
    private final Drawn drawn;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<WrittenFile.Note> notes = new ArrayList<>();
    private final Contents contents;
    private final Set<String> ids = new HashSet<>();
    private final Sections sections = new Sections();
    /** Documents of passages, by their key. */
    private final Map<String, String> stimuli = new LinkedHashMap<>();

    private PackageWriter(Version version, Function<MediaId, Optional<byte[]>> media) {
        this.version = version;
        drawn = new Drawn(media);
        contents = new Contents(version);
    }

    public static WrittenFile write(List<ItemDraft> drafts, FileKind kind, Function<MediaId, Optional<byte[]>> media) {
        var version = kind == FileKind.QTI_30 ? Version.THREE : Version.TWO;
        var writer = new PackageWriter(version, media);
        drafts.stream()
                .filter(draft -> draft.body() instanceof DraftBody.Passage)
                .forEach(writer::passage);
        drafts.forEach(writer::add);
        return new WrittenFile(kind, writer.packed(), writer.notes);
    }

    private void add(ItemDraft draft) {
        if (draft.body() instanceof DraftBody.Passage) {
            sections.begin(key(draft));
            return;
        }
        var parts = new Parts(draft, drawn);
        var id = free(draft);
        try {
            var path = "items/" + id + ".xml";
            var item = referring(ItemWriter.item(parts, id), draft.frame().passage());
            document(path, version.document(item));
            contents.item(id, path, Lom.written(draft.frame(), draft.name()), mediaOf(item));
            sections.add(id, path, draft.frame().passage());
        } catch (NotUnderstood reason) {
            note(draft, Loss.LEFT_OUT, ReadNote.of("formats.lost.kind"));
            return;
        }
        parts.lost.forEach(lost -> note(draft, Loss.CHANGED, lost));
    }

    /** In version 3 the item names the document of its passage; in version 2 it stands in the section that shows it. */
    private XmlElement referring(XmlElement item, String passage) {
        var path = stimuli.get(passage);
        if (path == null || version == Version.TWO) return item;
        var reference = Nodes.of(
                "assessmentStimulusRef",
                List.of(),
                "identifier",
                Ids.identifier(passage, "passage"),
                "href",
                ItemWriter.TOP + path);
        var content = new ArrayList<XmlNode>();
        for (var node : item.children()) {
            if (node.name().equals("itemBody")) content.add(reference);
            content.add(node);
        }
        return Nodes.with(item, content);
    }

    private void passage(ItemDraft draft) {
        var stimulus = draft.stimulus();
        var key = key(draft);
        var parts = new Parts(draft, drawn);
        var shown = new ArrayList<XmlNode>(stimulus == null ? List.of() : ItemWriter.shown(stimulus, parts, false));
        parts.lost.forEach(lost -> note(draft, Loss.CHANGED, lost));
        var id = Ids.identifier(key, "passage");
        var name = draft.name().isBlank() ? id : draft.name();
        var title = stimulus == null || stimulus.title().isBlank() ? name : stimulus.title();
        if (version == Version.TWO) {
            sections.passage(key, id, title, shown);
            stimuli.put(key, "");
            return;
        }
        var path = "stimuli/" + id + ".xml";
        var root = Nodes.of(
                "assessmentStimulus", List.of(Nodes.of("stimulusBody", shown)), "identifier", id, "title", title);
        document(path, version.document(root));
        contents.resource("stimulus", id, path, mediaOf(root));
        stimuli.put(key, path);
    }

    private static String key(ItemDraft draft) {
        var stimulus = draft.stimulus();
        return stimulus == null || stimulus.key().isBlank() ? draft.externalId() : stimulus.key();
    }

    private String free(ItemDraft draft) {
        var id = Ids.identifier(draft.externalId().isBlank() ? draft.name() : draft.externalId(), "item");
        var free = id;
        for (int i = 2; !ids.add(free); i++) free = id + "-" + i;
        return free;
    }

    private void document(String path, XmlElement root) {
        files.put(path, XmlSource.file(root).getBytes(UTF_8));
    }

    /** Paths of the files that a document shows. */
    private static List<String> mediaOf(XmlElement root) {
        return Nodes.all(root, "img", "object", "audio").stream()
                .map(Media::path)
                .filter(path -> path.startsWith(ItemWriter.TOP))
                .map(path -> path.substring(ItemWriter.TOP.length()))
                .distinct()
                .toList();
    }

    private void note(ItemDraft draft, Loss loss, ReadNote why) {
        notes.add(new WrittenFile.Note(Drafts.called(draft), loss, why));
    }

    private byte[] packed() {
        document("test.xml", version.document(sections.test()));
        contents.test("test.xml");
        drawn.files().forEach((path, bytes) -> {
            files.put(path, bytes);
            contents.media(path);
        });
        var all = new LinkedHashMap<String, byte[]>();
        all.put("imsmanifest.xml", XmlSource.file(contents.manifest()).getBytes(UTF_8));
        all.putAll(files);
        return Packing.zip(all);
    }
}
