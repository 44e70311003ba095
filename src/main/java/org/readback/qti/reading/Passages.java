package org.readback.qti.reading;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftStimulus;
import org.readback.draft.ItemDraft;
import org.readback.formats.ReadItem;
import org.readback.formats.ReadNote;
import org.readback.formats.XmlElement;
import org.readback.qti.rules.Nodes;
import org.readback.qti.rules.NotUnderstood;

/** Texts, sounds and pictures to which several items refer. */
final class Passages {

    private final Source source;
    private final String path;

    Passages(Source source, String path) {
        this.source = source;
        this.path = path;
    }

    /** Empty if there is nothing in it.
     *
     * @param named the element whose identifier is the key */
    Optional<ReadItem> read(XmlElement body, XmlElement named, Optional<XmlElement> lom) {
        var key = Nodes.attribute(named, "identifier", Nodes.attribute(named, "ident", path));
        var title = Nodes.attribute(named, "title", key);
        try {
            return read(body, named, Lom.frame(lom, named.attribute("xml:lang")), key, title);
        } catch (NotUnderstood reason) {
            var place = new ItemReader.Place(path, lom, "", "");
            return Optional.of(ItemReader.rework(named, place, title, String.valueOf(reason.getMessage())));
        }
    }

    private Optional<ReadItem> read(XmlElement body, XmlElement named, DraftFrame frame, String key, String title) {
        var changes = new ArrayList<ReadNote>();
        var media = new Media(source.files(path), source.bytes(), changes);
        var reader = new Body(media, changes, new Keys(Map.of(), body));
        var text = reader.prose(body.nodes(), "");
        var whole = (reader.passage() + "\n\n" + text).strip();
        if (whole.isEmpty() && media.attachments().isEmpty()) return Optional.empty();
        var draft = new ItemDraft("", new DraftBody.Passage())
                .withExternalId(key)
                .withName(title)
                .withStimulus(new DraftStimulus(key, title, whole, media.sound(), media.pictures()))
                .withFrame(frame)
                .withAttachments(media.attachments());
        return Optional.of(new ReadItem.Taken(title, named.line(), draft, changes));
    }
}
