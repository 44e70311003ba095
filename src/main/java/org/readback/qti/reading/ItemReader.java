package org.readback.qti.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftStimulus;
import org.readback.draft.ItemDraft;
import org.readback.formats.ReadItem;
import org.readback.formats.ReadNote;
import org.readback.formats.XmlElement;
import org.readback.qti.rules.Nodes;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.rules.Processing;
import org.readback.qti.shape.Asked;
import org.readback.qti.shape.Shaped;
import org.readback.qti.shape.Shaping;
import org.readback.qti.shape.Slot;

/** Makes a draft of one item of version 2 or 3. */
final class ItemReader {

    /** Of a source that is kept beside an item that needs rework. */
    private static final int LONGEST_SOURCE = 60_000;

    private ItemReader() {}

    /** Where an item stands.
     *
     * @param path of its file in the package; blank if there is none
     * @param lom what the package says about it
     * @param category titles of the sections around it
     * @param passage key of the passage it refers to; blank if to none */
    record Place(String path, Optional<XmlElement> lom, String category, String passage) {}

    /** What became of an item, whose elements have the names of version 2. */
    static ReadItem read(XmlElement item, Place place, Source source) {
        var changes = new ArrayList<ReadNote>();
        var media = new Media(source.files(place.path()), source.bytes(), changes);
        var name = name(item, place);
        try {
            unless(item, "templateDeclaration", "templateProcessing");
            if (item.attribute("adaptive").equals("true")) throw new NotUnderstood("adaptive");
            var processing = new Processing(item);
            var body = new Body(media, changes, new Keys(processing.responses(), item));
            var asked = body.asked(item);
            if (!processing.isSaid() && !asked.slots().isEmpty()) unsaid(asked, changes);
            var shaped = Shaping.of(asked, processing, declared(processing));
            changes.addAll(shaped.changes());
            return taken(item, place, new Made(shaped, body, media), changes);
        } catch (NotUnderstood reason) {
            return rework(item, place, name, String.valueOf(reason.getMessage()));
        }
    }

    private static void unsaid(Asked asked, List<ReadNote> changes) {
        boolean open =
                asked.slots().stream().allMatch(slot -> slot instanceof Slot.Essay || slot instanceof Slot.Upload);
        if (!open) changes.add(ReadNote.of("qti.change.no-rules"));
    }

    private static Map<String, List<String>> declared(Processing processing) {
        var declared = new LinkedHashMap<String, List<String>>();
        processing
                .responses()
                .forEach((id, declaration) ->
                        declared.put(id, declaration.correct().items()));
        return declared;
    }

    /** What was found in an item. */
    record Made(Shaped shaped, Body body, Media media) {}

    static ReadItem taken(XmlElement item, Place place, Made made, List<ReadNote> changes) {
        var shaped = made.shaped();
        var id = Nodes.attribute(item, "identifier", item.attribute("ident"));
        var frame = Lom.frame(place.lom(), Nodes.attribute(item, "xml:lang", item.attribute("lang")));
        if (frame.category().isBlank()) frame = frame.withCategory(place.category());
        var title = item.attribute("title").strip();
        var alone = shaped.body() instanceof DraftBody.Passage;
        var draft = new ItemDraft(
                id,
                title,
                alone ? "" : shaped.stem(),
                alone ? passage(id, title, made) : stimulus(title, made),
                alone ? frame : frame.withPassage(place.passage()),
                shaped.feedback(),
                opened(shaped.body(), title, made.body()),
                made.media().attachments(),
                List.of());
        var all = List.copyOf(new LinkedHashSet<>(changes));
        return new ReadItem.Taken(name(item, place), item.line(), draft, all);
    }

    /** What only raters read, and what an answer has to say, belong to the task. */
    private static DraftBody opened(DraftBody shaped, String title, Body body) {
        if (!(shaped instanceof DraftBody.Open open)) return shaped;
        var notes = String.join("\n\n", body.forRaters);
        return new DraftBody.Open(open.form(), open.use(), title, body.points(), open.template(), notes);
    }

    private static @Nullable DraftStimulus stimulus(String title, Made made) {
        var media = made.media();
        var text = made.body().passage();
        boolean none =
                text.isBlank() && media.sound() == null && media.pictures().isEmpty();
        var own = made.body().passageTitle();
        return none ? null : new DraftStimulus("", own.isBlank() ? title : own, text, media.sound(), media.pictures());
    }

    /** Of an item in which nothing is to be answered. */
    private static DraftStimulus passage(String id, String title, Made made) {
        var media = made.media();
        var text = (made.body().passage() + "\n\n" + made.shaped().stem()).strip();
        return new DraftStimulus(id, title.isEmpty() ? id : title, text, media.sound(), media.pictures());
    }

    static ReadItem rework(XmlElement item, Place place, String name, String reason) {
        var source = item.source();
        var kept = source.substring(0, Math.min(source.length(), LONGEST_SOURCE));
        var text = item.child("itemBody")
                .map(XmlElement::nodes)
                .or(() -> item.child("presentation").map(Presentation1::shown))
                .map(nodes -> Prose.markdown(nodes, new ArrayList<>()))
                .orElse("");
        var frame = Lom.frame(place.lom(), item.attribute("xml:lang")).withCategory(place.category());
        var draft = new ItemDraft(text, new DraftBody.NeedsRework("QTI", kept, "qti.rework.kept"))
                .withExternalId(Nodes.attribute(item, "identifier", item.attribute("ident")))
                .withName(item.attribute("title").strip())
                .withFrame(frame)
                .withNotes(List.of(reason));
        return new ReadItem.Unsupported(name, item.line(), draft, ReadNote.of("qti.rework.rules", reason));
    }

    static String name(XmlElement item, Place place) {
        var id = Nodes.attribute(item, "identifier", item.attribute("ident"));
        var own = Nodes.attribute(item, "title", id).strip();
        return place.path().isEmpty() ? own : own + " (" + place.path() + ")";
    }

    private static void unless(XmlElement item, String... names) {
        for (var name : names) if (!item.children(name).isEmpty()) throw new NotUnderstood(name);
    }
}
