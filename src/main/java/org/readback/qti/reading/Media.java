package org.readback.qti.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.draft.DraftStimulus;
import org.readback.formats.Attached;
import org.readback.formats.Embedded;
import org.readback.formats.Limits;
import org.readback.formats.ReadNote;
import org.readback.formats.SafeXml;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.formats.XmlText;
import org.readback.item.MediaId;
import org.readback.item.Plays;
import org.readback.qti.rules.Nodes;

/** Collects the pictures and the sound that an item shows, and finds their bytes in the package. */
public final class Media {

    /** What a package holds. */
    @FunctionalInterface
    interface Files {
        /** Empty if there is no such file.
         *
         * @param path as the item names it */
        Optional<byte[]> read(String path);
    }

    private final Files files;
    private final List<ReadNote> changes;
    private final Map<String, MediaId> attachments = new LinkedHashMap<>();
    private final Map<MediaId, byte[]> bytes;
    private final List<DraftStimulus.Picture> pictures = new ArrayList<>();
    private DraftStimulus.@Nullable Sound sound;

    /** @param bytes grows by what is found */
    Media(Files files, Map<MediaId, byte[]> bytes, List<ReadNote> changes) {
        this.files = files;
        this.bytes = bytes;
        this.changes = changes;
    }

    /** Takes an {@code img}, {@code object}, {@code audio} or {@code video}.
     *
     * @param offer in which it stands: there a picture stays in the text; blank if in none
     * @return what stands for it in the text */
    public List<XmlNode> take(XmlElement node, Plays plays, String offer) {
        var path = path(node);
        var type = node.attribute("type");
        if (path.isEmpty()) changes.add(ReadNote.of("qti.change.no-file", node.name()));
        else if (isSound(path, type)) takeSound(path, plays);
        else if (!isPicture(node, path, type)) changes.add(ReadNote.of("qti.change.file-kind", path));
        else if (!offer.isEmpty()) return inText(path, alt(node));
        else takePicture(path, alt(node));
        return List.of();
    }

    private List<XmlNode> inText(String path, String alt) {
        var name = attached(path);
        return name.isEmpty() ? List.of(new XmlText(alt)) : List.of(Nodes.of("img", "", "src", name, "alt", alt));
    }

    public Map<String, MediaId> attachments() {
        return attachments;
    }

    public List<DraftStimulus.Picture> pictures() {
        return pictures;
    }

    public DraftStimulus.@Nullable Sound sound() {
        return sound;
    }

    /** What is said in the sound, if there is one. */
    public void transcript(String text) {
        if (sound != null) sound = new DraftStimulus.Sound(sound.file(), sound.plays(), sound.radio(), text);
    }

    public Optional<byte[]> bytes(DraftStimulus.Picture picture) {
        var id = attachments.get(picture.file());
        return id == null ? Optional.empty() : Optional.ofNullable(bytes.get(id));
    }

    /** A text of the package; empty if it has none of this name. */
    public Optional<XmlElement> document(String path) {
        return files.read(path).map(found -> SafeXml.read(path, found, Limits.USUAL));
    }

    /** Whether it is a picture or sound that the package holds. */
    boolean isKnown(XmlElement node) {
        var path = path(node);
        var type = node.attribute("type");
        return !path.isEmpty()
                && (isSound(path, type) || isPicture(node, path, type))
                && files.read(path).isPresent();
    }

    public static String path(XmlElement node) {
        for (var name : List.of("src", "data", "href", "uri")) {
            if (!node.attribute(name).isBlank()) return node.attribute(name).strip();
        }
        return Nodes.first(node, "source")
                .map(source -> source.attribute("src").strip())
                .orElse("");
    }

    private void takeSound(String path, Plays plays) {
        var name = attached(path);
        if (name.isEmpty()) return;
        if (sound != null) changes.add(ReadNote.of("qti.change.second-sound", name));
        else sound = new DraftStimulus.Sound(name, plays, 0, "");
    }

    private void takePicture(String path, String alt) {
        var name = attached(path);
        if (!name.isEmpty()) pictures.add(new DraftStimulus.Picture(name, alt));
    }

    /** The name under which the draft has it; blank if the package does not hold it, which is noted. */
    private String attached(String path) {
        if (path.matches("(?i)(https?:)?//.*")) {
            changes.add(ReadNote.of("formats.changed.remote", path));
            return "";
        }
        var embedded = Embedded.bytes(path);
        if (embedded.isPresent()) return attached(Embedded.name(path, embedded.get()), embedded.get());
        var found = files.read(path);
        if (found.isEmpty()) {
            changes.add(ReadNote.of("qti.change.missing-file", Embedded.shortened(path)));
            return "";
        }
        var id = MediaId.of(found.get());
        var name = Attached.name(path.substring(path.lastIndexOf('/') + 1));
        var other = attachments.get(name);
        boolean taken = other != null && !other.equals(id);
        return attached(taken ? Attached.name(path.replace('/', '-')) : name, found.get());
    }

    private String attached(String name, byte[] content) {
        var id = MediaId.of(content);
        attachments.put(name, id);
        bytes.put(id, content);
        return name;
    }

    private static String alt(XmlElement node) {
        var alt = node.attribute("alt").strip();
        if (!alt.isEmpty()) return alt;
        return Nodes.text(node);
    }

    private static boolean isSound(String path, String type) {
        return type.startsWith("audio/")
                || path.startsWith("data:audio/")
                || path.matches("(?i).*\\.(mp3|ogg|oga|opus|wav|m4a|aac|flac)([?#].*)?");
    }

    private static boolean isPicture(XmlElement node, String path, String type) {
        return node.name().equals("img")
                || type.startsWith("image/")
                || path.matches("(?i).*\\.(png|jpe?g|gif|svg|webp|bmp)([?#].*)?");
    }
}
