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
import org.readback.draft.DraftStimulus;
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
import org.readback.qti.reading.Styles;
import org.readback.qti.rules.Nodes;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.shape.Ids;

/** Writes QTI 1.2: one assessment with all items, in a package of its own or in a Common Cartridge 1.1. A cartridge may hold
 * six kinds only; all others stand in a second document beside it, where the programs that know more kinds look for them. */
public final class CartridgeWriter {

    private static final String NAMESPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";
    /** What files of a package are named from. */
    private static final String BASE = "$IMS-CC-FILEBASE$/";

    private static final String FOLDER = "web_resources/";

    private final FileKind kind;
    private final Drawn drawn;
    private final List<WrittenFile.Note> notes = new ArrayList<>();
    private final List<XmlElement> items = new ArrayList<>();
    private final List<XmlElement> ofCartridge = new ArrayList<>();
    private final Map<String, String> passages = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();

    private CartridgeWriter(FileKind kind, Function<MediaId, Optional<byte[]>> media) {
        this.kind = kind;
        drawn = new Drawn(media);
    }

    public static WrittenFile write(List<ItemDraft> drafts, FileKind kind, Function<MediaId, Optional<byte[]>> media) {
        var writer = new CartridgeWriter(kind, media);
        for (var draft : drafts) {
            if (draft.body() instanceof DraftBody.Passage) writer.passages.put(key(draft), writer.free(draft));
        }
        drafts.forEach(writer::add);
        return new WrittenFile(kind, writer.packed(), writer.notes);
    }

    private static String key(ItemDraft draft) {
        var stimulus = draft.stimulus();
        return stimulus == null || stimulus.key().isBlank() ? draft.externalId() : stimulus.key();
    }

    private void add(ItemDraft draft) {
        var parts = new Parts(draft, drawn);
        var out = new Responses1(parts);
        try {
            Bodies1.write(out);
        } catch (NotUnderstood reason) {
            notes.add(new WrittenFile.Note(Drafts.called(draft), Loss.LEFT_OUT, ReadNote.of("formats.lost.kind")));
            return;
        }
        boolean passage = draft.body() instanceof DraftBody.Passage;
        var id = passage ? passages.getOrDefault(key(draft), "passage") : free(draft);
        var item = item(
                out,
                id,
                Map.of(
                        "question_type",
                        out.type,
                        "parent_stimulus_item_ident",
                        passages.getOrDefault(draft.frame().passage(), "")));
        items.add(item);
        if (!out.profile.isEmpty()) ofCartridge.add(item(out, id, Map.of("cc_profile", out.profile)));
        if (isDescribed(draft) && !passage) parts.lost("qti.lost.frame");
        parts.lost.forEach(lost -> notes.add(new WrittenFile.Note(Drafts.called(draft), Loss.CHANGED, lost)));
    }

    private static boolean isDescribed(ItemDraft draft) {
        var frame = draft.frame();
        return frame.band() != null
                || frame.skill() != null
                || !frame.tags().isEmpty()
                || !frame.source().isBlank();
    }

    private XmlElement item(Responses1 out, String id, Map<String, String> about) {
        out.feedback.removeIf(
                feedback -> feedback.attribute("ident").matches("(general|correct|general_incorrect)_fb"));
        var draft = out.parts.draft;
        var shown = new ArrayList<XmlElement>();
        shown.add(Responses1.html("material", stem(out.parts)));
        shown.addAll(out.responses);
        var content = new ArrayList<XmlElement>();
        content.add(Nodes.of("itemmetadata", List.of(Responses1.metadata(about))));
        content.add(Nodes.of("presentation", shown));
        content.addAll(out.processing());
        content.addAll(out.feedback);
        return Nodes.of("item", content, "ident", id, "title", draft.name().isBlank() ? id : draft.name());
    }

    private List<XmlNode> stem(Parts parts) {
        var out = new ArrayList<XmlNode>();
        var stimulus = parts.draft.stimulus();
        boolean own = parts.draft.body() instanceof DraftBody.Passage;
        if (stimulus != null) {
            var nodes = shown(stimulus, parts);
            if (own) out.addAll(nodes);
            else out.add(Nodes.of("div", nodes, "class", Styles.PASSAGE, "label", stimulus.title()));
        }
        out.addAll(Xhtml.nodes(parts.draft.stem(), parts));
        if (parts.draft.body() instanceof DraftBody.Cloze cloze) {
            var named = Xhtml.nodes(cloze.text().replaceAll("\\{([^{}]*)}", "[gap$1]"), parts);
            out.add(Nodes.of("div", named, "class", Styles.TEXT));
        }
        return out.stream().map(CartridgeWriter::based).toList();
    }

    private static List<XmlNode> shown(DraftStimulus stimulus, Parts parts) {
        var out = new ArrayList<XmlNode>(stimulus.text().isBlank() ? List.of() : Xhtml.nodes(stimulus.text(), parts));
        for (var picture : stimulus.pictures()) {
            var path = parts.drawn.path(parts.draft, picture.file());
            if (path.isEmpty()) parts.lost("qti.lost.file", picture.file());
            path.ifPresent(at -> out.add(
                    Nodes.of("p", List.of(Nodes.of("img", "", "src", ItemWriter.TOP + at, "alt", picture.alt())))));
        }
        var sound = stimulus.sound();
        if (sound == null) return out;
        var path = parts.drawn.path(parts.draft, sound.file());
        if (path.isEmpty()) parts.lost("qti.lost.file", sound.file());
        path.ifPresent(at -> out.add(
                Nodes.of("p", List.of(Nodes.of("audio", " ", "src", ItemWriter.TOP + at, "controls", "controls")))));
        parts.lost("qti.lost.sound");
        return out;
    }

    private static XmlNode based(XmlNode node) {
        if (!(node instanceof XmlElement element)) return node;
        var inner = element.nodes().stream().map(CartridgeWriter::based).toList();
        var attributes = new LinkedHashMap<>(element.attributes());
        attributes.computeIfPresent(
                "src",
                (_, path) -> path.startsWith(ItemWriter.TOP) ? BASE + path.substring(ItemWriter.TOP.length()) : path);
        return new XmlElement(element.name(), "", attributes, inner, 0);
    }

    private String free(ItemDraft draft) {
        var id = Ids.identifier(draft.externalId().isBlank() ? draft.name() : draft.externalId(), "item");
        var free = id;
        for (int i = 2; !ids.add(free); i++) free = id + "-" + i;
        return free;
    }

    private byte[] document(List<XmlElement> all, Map<String, String> about) {
        var section = Nodes.of("section", all, "ident", "root_section");
        var content = new ArrayList<XmlElement>();
        if (!about.isEmpty()) content.add(Responses1.metadata(about));
        content.add(section);
        var assessment = Nodes.of("assessment", content, "ident", "items", "title", "Items");
        return XmlSource.file(Nodes.of("questestinterop", List.of(assessment), "xmlns", NAMESPACE))
                .getBytes(UTF_8);
    }

    private byte[] packed() {
        var files = new LinkedHashMap<String, byte[]>();
        boolean cartridge = kind == FileKind.COMMON_CARTRIDGE;
        var media = drawn.files().keySet().stream().map(FOLDER::concat).toList();
        var manifest = cartridge ? Manifests1.cartridge(media) : Manifests1.plain(media);
        files.put("imsmanifest.xml", XmlSource.file(manifest).getBytes(UTF_8));
        var exam = Map.of(
                "cc_profile", "cc.exam.v0p1", "qmd_assessmenttype", "Examination", "qmd_scoretype", "Percentage");
        if (cartridge) files.put(Manifests1.OF_CARTRIDGE, document(ofCartridge, exam));
        files.put(cartridge ? Manifests1.WHOLE : Manifests1.PLAIN, document(items, Map.of()));
        drawn.files().forEach((path, bytes) -> files.put(FOLDER + path, bytes));
        return Packing.zip(files);
    }
}
