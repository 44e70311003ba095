package org.readback.item;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What items of every kind have, in one language.
 *
 * @param band 1 to 5; for law items their estimated difficulty
 * @param topic what a blueprint counts
 * @param stimulus the passage that the item refers to, if any
 * @param source the article, policy paragraph or descriptor the item rests on
 * @param duty the duty of which this is a must-pass item, law only
 */
public record ItemFrame(
        ItemId id,
        Skill skill,
        int band,
        String topic,
        String stem,
        @Nullable Stimulus stimulus,
        Feedback feedback,
        String source,
        @Nullable String duty) {

    public ItemFrame {
        requireNonNull(id);
        requireNonNull(skill);
        requireNonNull(feedback);
        if (band < 1 || band > 5) throw new IllegalArgumentException(id + ": the band must be 1 to 5: " + band);
        Checks.text(id + ": the topic", topic);
        Checks.text(id + ": the stem", stem);
        Checks.text(id + ": the source", source);
        if (duty != null) Checks.text(id + ": the duty", duty);
    }
}
