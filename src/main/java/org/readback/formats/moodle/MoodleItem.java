package org.readback.formats.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftFeedback;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftStimulus;
import org.readback.draft.ItemDraft;
import org.readback.formats.Attached;
import org.readback.formats.Drafts;
import org.readback.formats.ItemFault;
import org.readback.formats.ReadItem;
import org.readback.formats.ReadNote;
import org.readback.formats.XmlElement;
import org.readback.item.Marking;

/** Reads one item of a Moodle file: what all kinds have in common. */
final class MoodleItem {

    private final XmlElement item;
    private final MoodleTexts texts;
    private final String category;
    private final String name;

    MoodleItem(XmlElement item, MoodleTexts texts, String category) {
        this.item = item;
        this.texts = texts;
        this.category = category;
        name = MoodleXml.name(item);
    }

    /** @throws ItemFault if it cannot be understood */
    ReadItem read() {
        var type = item.attribute("type").toLowerCase(Locale.ROOT);
        return switch (type) {
            case "" -> throw new ItemFault("formats.moodle.type");
            case "description" -> taken(description());
            case "cloze", "multianswer" -> cloze();
            case "gapfill" -> gapfill();
            case "gapselect", "ddwtos" -> taken(cloze(MoodleGaps.marked(parts(), item, texts)));
            case "multichoice",
                    "truefalse",
                    "shortanswer",
                    "numerical",
                    "matching",
                    "match",
                    "ddmatch",
                    "essay",
                    "ordering",
                    "multichoiceset",
                    "oumultiresponse",
                    "kprime",
                    "mtf",
                    "recordrtc" -> taken(whole(new MoodleBodies(item, texts).body(type)));
            case "calculated", "calculatedmulti", "calculatedsimple" -> unsupported("formats.rework.calculated", type);
            case "randomsamatch", "random" -> unsupported("formats.rework.random", type);
            case "ddimageortext", "ddmarker" -> unsupported("formats.rework.picture", type);
            default -> unsupported("formats.rework.unknown", type);
        };
    }

    private MoodleTexts.Parts parts() {
        return item.child("questiontext").map(texts::parts).orElse(new MoodleTexts.Parts("", "", "", ""));
    }

    private ItemDraft whole(DraftBody body) {
        var parts = parts();
        var rest = texts.html(parts.html());
        var stem = parts.stem().isBlank() ? rest : (parts.stem() + "\n\n" + rest).strip();
        return stimulated(parts, new ItemDraft(stem, body));
    }

    private static ItemDraft stimulated(MoodleTexts.Parts parts, ItemDraft draft) {
        if (parts.passage().isBlank()) return draft;
        return draft.withStimulus(new DraftStimulus("", parts.title(), parts.passage(), null, List.of()));
    }

    private ItemDraft description() {
        var parts = parts();
        var text = texts.html(parts.html());
        var lifted = Attached.lifted(new ItemDraft(text, new DraftBody.Passage()).withAttachments(texts.attachments()));
        var shown = lifted.stimulus();
        var key = item.text("idnumber").isBlank() ? name : item.text("idnumber");
        return new ItemDraft("", new DraftBody.Passage())
                .withStimulus(new DraftStimulus(
                        key,
                        name,
                        lifted.stem(),
                        shown == null ? null : shown.sound(),
                        shown == null ? List.of() : shown.pictures()));
    }

    private ReadItem cloze() {
        var parts = parts();
        var gaps = new ClozeSyntax(texts);
        var marked = gaps.marked(parts);
        var several = gaps.several();
        if (several.isPresent()) return taken(stimulated(parts, new ItemDraft(marked.around(), several.get())));
        return gaps.unsupported().isEmpty()
                ? taken(cloze(marked))
                : unsupported(gaps.unsupported(), item.attribute("type"));
    }

    private ReadItem gapfill() {
        var gaps = new Gapfill(item, texts);
        var marked = gaps.marked(parts());
        return gaps.isRegexp() ? unsupported("formats.rework.regexp", "gapfill") : taken(cloze(marked));
    }

    private ItemDraft cloze(MoodleGaps.Marked marked) {
        return stimulated(
                marked.parts(), new ItemDraft(marked.stem(), new DraftBody.Cloze(marked.text(), marked.gaps())));
    }

    private ReadItem taken(ItemDraft start) {
        var draft = pictured(Attached.lifted(about(start)));
        settings();
        for (var name : Attached.missing(draft)) texts.changed("formats.changed.missing", name);
        if (draft.stem().isBlank() && isAsked(draft)) throw new ItemFault("formats.moodle.text");
        return new ReadItem.Taken(name, item.line(), draft, texts.changes());
    }

    private static boolean isAsked(ItemDraft draft) {
        return draft.stimulus() == null
                && !(draft.body() instanceof DraftBody.Cloze)
                && !(draft.body() instanceof DraftBody.Passage);
    }

    private ItemDraft about(ItemDraft draft) {
        var feedback = new DraftFeedback(
                texts.text(item, "correctfeedback"),
                texts.text(item, "partiallycorrectfeedback"),
                texts.text(item, "incorrectfeedback"),
                texts.text(item, "generalfeedback"));
        var notes = new ArrayList<String>();
        for (var hint : item.children("hint")) {
            var text = texts.text(hint);
            if (!text.isBlank()) notes.add(text);
        }
        if (!notes.isEmpty()) texts.changed("formats.changed.hints", notes.size());
        var tags = item.child("tags").stream()
                .flatMap(all -> all.children("tag").stream())
                .map(MoodleTexts::words)
                .filter(tag -> !tag.isBlank())
                .toList();
        boolean allOrNothing = tags.contains(MoodleWriting.ALL_OR_NOTHING);
        var kept = tags.stream()
                .filter(tag -> !tag.equals(MoodleWriting.ALL_OR_NOTHING))
                .toList();
        var frame = Drafts.frame(DraftFrame.EMPTY, kept)
                .withCategory(category)
                .withLanguage(
                        Drafts.language(name + draft.stem() + draft.texts().getOrDefault("text", "")));
        var body = allOrNothing && draft.body() instanceof DraftBody.Choices(var options, var choosing, var _)
                ? new DraftBody.Choices(options, choosing, Marking.ALL_OR_NOTHING)
                : draft.body();
        return draft.withBody(body)
                .withExternalId(item.text("idnumber"))
                .withName(name)
                .withFrame(frame)
                .withFeedback(feedback)
                .withAttachments(texts.attachments())
                .withNotes(notes);
    }

    /** Moodle 1.9 had one picture beside the text. */
    private ItemDraft pictured(ItemDraft draft) {
        var image = item.text("image");
        if (image.isBlank()) return draft;
        var bytes = item.child("image_base64").map(XmlElement::text).orElse("");
        if (bytes.isBlank()) {
            texts.changed("formats.changed.remote", image);
            return draft;
        }
        texts.add(image, bytes, "base64");
        var picture = "![](" + Attached.name(image) + ")\n\n";
        return Attached.lifted(draft.withAttachments(texts.attachments()).withStem(picture + draft.stem()));
    }

    private void settings() {
        var grade = item.text("defaultgrade");
        boolean odd = Drafts.number(grade)
                .filter(number -> number.doubleValue() != 1 && number.signum() != 0)
                .isPresent();
        if (odd)
            texts.changed(
                    "formats.changed.grade", Drafts.plain(Drafts.number(grade).orElseThrow()));
        if (List.of("1", "true").contains(item.text("hidden"))) texts.changed("formats.changed.hidden");
        boolean fixed = List.of("0", "false").contains(item.text("shuffleanswers"));
        if (fixed && item.attribute("type").startsWith("multichoice")) texts.changed("formats.changed.order");
    }

    private ReadItem unsupported(String reason, String type) {
        var stem = texts.html(parts().html());
        texts.addFiles(item);
        var body = new DraftBody.NeedsRework(
                "moodle:" + type, MoodleXml.withoutFiles(item).source(), reason);
        var draft = about(new ItemDraft(stem, body));
        return new ReadItem.Unsupported(name, item.line(), draft, ReadNote.of(reason, type));
    }
}
