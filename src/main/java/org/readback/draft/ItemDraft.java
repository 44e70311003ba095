package org.readback.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.item.MediaId;

/**
 * An item that is not finished: any text may be blank, any list empty.
 *
 * @param externalId what another system calls it; blank if it has no name there
 * @param name a short title for lists; never shown to those who answer
 * @param stem Markdown
 * @param stimulus null if there is none, or if {@link DraftFrame#passage()} names a passage that stands for itself
 * @param attachments by the name under which texts and stimulus refer to them; an id is the fingerprint of the bytes,
 *     which travel beside the draft
 * @param notes what nobody but authors reads: what an import changed, comments of a file
 */
public record ItemDraft(
        String externalId,
        String name,
        String stem,
        @Nullable DraftStimulus stimulus,
        DraftFrame frame,
        DraftFeedback feedback,
        DraftBody body,
        Map<String, MediaId> attachments,
        List<String> notes) {

    public ItemDraft {
        attachments = Collections.unmodifiableMap(new LinkedHashMap<>(attachments));
        notes = List.copyOf(notes);
    }

    /** With a stem and a body, all else empty. */
    public ItemDraft(String stem, DraftBody body) {
        this("", "", stem, null, DraftFrame.EMPTY, DraftFeedback.EMPTY, body, Map.of(), List.of());
    }

    /**
     * All texts that are not blank by their places, in the order in which they are read: {@code stem}, {@code option.a},
     * {@code why.a}, {@code text}, {@code gap.1.b}, {@code right} and so on.
     */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        DraftWords.mapped(this, (place, text) -> {
            if (!text.isBlank()) texts.put(place, text);
            return text;
        });
        return Collections.unmodifiableMap(texts);
    }

    /** With these texts in their places; a place that the draft does not have is passed over. */
    public ItemDraft with(Map<String, String> texts) {
        return DraftWords.mapped(
                this, (place, text) -> Optional.ofNullable(texts.get(place)).orElse(text));
    }

    public ItemDraft withExternalId(String other) {
        return new ItemDraft(other, name, stem, stimulus, frame, feedback, body, attachments, notes);
    }

    public ItemDraft withName(String other) {
        return new ItemDraft(externalId, other, stem, stimulus, frame, feedback, body, attachments, notes);
    }

    public ItemDraft withStem(String other) {
        return new ItemDraft(externalId, name, other, stimulus, frame, feedback, body, attachments, notes);
    }

    public ItemDraft withStimulus(@Nullable DraftStimulus other) {
        return new ItemDraft(externalId, name, stem, other, frame, feedback, body, attachments, notes);
    }

    public ItemDraft withFrame(DraftFrame other) {
        return new ItemDraft(externalId, name, stem, stimulus, other, feedback, body, attachments, notes);
    }

    public ItemDraft withFeedback(DraftFeedback other) {
        return new ItemDraft(externalId, name, stem, stimulus, frame, other, body, attachments, notes);
    }

    public ItemDraft withBody(DraftBody other) {
        return new ItemDraft(externalId, name, stem, stimulus, frame, feedback, other, attachments, notes);
    }

    public ItemDraft withAttachments(Map<String, MediaId> others) {
        return new ItemDraft(externalId, name, stem, stimulus, frame, feedback, body, others, notes);
    }

    public ItemDraft withNotes(List<String> others) {
        return new ItemDraft(externalId, name, stem, stimulus, frame, feedback, body, attachments, others);
    }
}
