package org.readback.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readback.item.Clip;
import org.readback.item.Feedback;
import org.readback.item.Item;
import org.readback.item.ItemFrame;
import org.readback.item.ItemId;
import org.readback.item.OpenTask;
import org.readback.item.Picture;
import org.readback.item.Sound;
import org.readback.item.Stimulus;
import org.readback.item.Verdict;

/**
 * Between drafts and items. An item has no feedback to answers that are partly right and none that is said in any case:
 * the general feedback becomes part of that to right and wrong answers.
 */
public final class DraftItems {

    private DraftItems() {}

    /** All faults at once. A draft that refers to a passage needs {@link #under} first. */
    public static Built<Item> item(ItemDraft draft, ItemId id) {
        var faults = new DraftFaults();
        var frame = frame(draft, id, faults);
        var item = ItemBodies.item(draft.body(), frame, faults);
        if (faults.any() || item == null) return new Built.Faulty<>(faults.faults());
        return new Built.Whole<>(item, faults.simplified());
    }

    /** All faults at once; any body but {@link DraftBody.Open} is one. */
    public static Built<OpenTask> task(ItemDraft draft, ItemId id) {
        var faults = new DraftFaults();
        var task = OpenBodies.task(draft, id, faults);
        if (faults.any() || task == null) return new Built.Faulty<>(faults.faults());
        return new Built.Whole<>(task, faults.simplified());
    }

    /** The draft with the stimulus and the attachments of the passage that it refers to. */
    public static ItemDraft under(ItemDraft passage, ItemDraft draft) {
        var all = new LinkedHashMap<>(passage.attachments());
        all.putAll(draft.attachments());
        return draft.withStimulus(passage.stimulus()).withAttachments(all);
    }

    /** Attachments are named by their ids. */
    public static ItemDraft draft(Item item) {
        return BodiesOfItems.draft(item);
    }

    /** Attachments are named by their ids. */
    public static ItemDraft draft(OpenTask task) {
        return OpenBodies.draft(task);
    }

    private static ItemFrame frame(ItemDraft draft, ItemId id, DraftFaults faults) {
        var about = draft.frame();
        faults.text("stem", draft.stem(), "draft.missing.stem");
        faults.text("topic", about.topic(), "draft.missing.topic");
        faults.text("source", about.source(), "draft.missing.source");
        if (about.skill() == null) faults.add("skill", "draft.missing.skill");
        band(about.band(), faults);
        var feedback = feedback(draft, faults);
        var stimulus = stimulus(draft, id, faults);
        if (faults.any()) return Placeholders.frame(id, stimulus);
        return new ItemFrame(
                id,
                DraftFaults.known(about.skill()),
                DraftFaults.known(about.band()),
                about.topic(),
                draft.stem(),
                stimulus,
                feedback,
                about.source(),
                about.duty().isBlank() ? null : about.duty());
    }

    static void band(@Nullable Integer band, DraftFaults faults) {
        if (band == null || band < 1 || band > 5) faults.add("band", "draft.missing.band");
    }

    private static Feedback feedback(ItemDraft draft, DraftFaults faults) {
        var said = draft.feedback();
        var right = joined(said.right(), said.general());
        var wrong = joined(said.wrong(), said.general());
        faults.text("right", right, "draft.missing.right");
        faults.text("wrong", wrong, "draft.missing.wrong");
        if (!said.partly().isBlank()) faults.lost("partly", "draft.lost.partly");
        if (right.isBlank() || wrong.isBlank()) return Placeholders.FEEDBACK;
        return new Feedback(right, wrong, why(draft.body()));
    }

    private static Map<String, String> why(DraftBody body) {
        var why = new LinkedHashMap<String, String>();
        switch (body) {
            case DraftBody.Choices choices ->
                choices.options().forEach(option -> why.put(option.id(), option.feedback()));
            case DraftBody.TrueFalse statement -> {
                for (var verdict : Verdict.values()) {
                    why.put(verdict.code(), statement.why().getOrDefault(verdict, ""));
                }
            }
            default -> {}
        }
        why.values().removeIf(String::isBlank);
        return why;
    }

    private static String joined(String first, String second) {
        if (first.isBlank() || second.isBlank()) return first.isBlank() ? second : first;
        return first.strip() + "\n\n" + second.strip();
    }

    private static @Nullable Stimulus stimulus(ItemDraft draft, ItemId id, DraftFaults faults) {
        var stimulus = draft.stimulus();
        if (stimulus == null) {
            if (!draft.frame().passage().isBlank()) {
                faults.add("stimulus", "draft.missing.passage", draft.frame().passage());
            }
            return null;
        }
        faults.text("stimulus.title", stimulus.title(), "draft.missing.title");
        var sound = sound(stimulus.sound(), draft, faults);
        var pictures = pictures(stimulus, draft, faults);
        if (stimulus.sound() == null && stimulus.pictures().isEmpty()) {
            faults.text("stimulus.text", stimulus.text(), "draft.missing.passage-text");
        }
        if (faults.any()) return null;
        var key = stimulus.key().isBlank() ? id.itemId() : stimulus.key();
        return new Stimulus(key, stimulus.title(), stimulus.text(), sound, pictures);
    }

    private static @Nullable Sound sound(DraftStimulus.@Nullable Sound sound, ItemDraft draft, DraftFaults faults) {
        if (sound == null) return null;
        faults.text("stimulus.transcript", sound.transcript(), "draft.missing.transcript");
        var media = draft.attachments().get(sound.file());
        if (media == null) faults.add("stimulus.sound", "draft.missing.file", sound.file());
        if (media == null || sound.transcript().isBlank()) return null;
        return faults.tried(
                "stimulus.sound", () -> new Sound(new Clip(media, sound.plays(), sound.radio()), sound.transcript()));
    }

    private static List<Picture> pictures(DraftStimulus stimulus, ItemDraft draft, DraftFaults faults) {
        var pictures = new ArrayList<Picture>();
        for (int i = 0; i < stimulus.pictures().size(); i++) {
            var picture = stimulus.pictures().get(i);
            var place = "stimulus.alt." + (i + 1);
            faults.text(place, picture.alt(), "draft.missing.alt");
            var media = draft.attachments().get(picture.file());
            if (media == null) faults.add(place, "draft.missing.file", picture.file());
            else if (!picture.alt().isBlank()) pictures.add(new Picture(media, picture.alt()));
        }
        return pictures;
    }
}
