package org.readback.item;

import org.jspecify.annotations.Nullable;

/** What a presentation of every kind shows besides its options. */
public record PresentedFrame(
        ItemId id, String stem, @Nullable PresentedStimulus stimulus, LanguageTag language) {}
