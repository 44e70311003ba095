package org.readback.bank;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readback.bank.StoredItem.Passage;
import org.readback.bank.StoredItem.StoredPicture;
import org.readback.bank.StoredItem.StoredSound;
import org.readback.item.Clip;
import org.readback.item.MediaId;
import org.readback.item.Picture;
import org.readback.item.Plays;
import org.readback.item.Sound;
import org.readback.item.Stimulus;

/** Between a stimulus and what an item's body keeps of it. */
final class StimulusBody {
    private StimulusBody() {}

    static @Nullable Passage store(@Nullable Stimulus stimulus) {
        if (stimulus == null) return null;
        return new Passage(
                stimulus.id(),
                stimulus.title(),
                stimulus.text(),
                stimulus.sound() == null ? null : store(stimulus.sound()),
                stimulus.pictures().isEmpty()
                        ? null
                        : stimulus.pictures().stream()
                                .map(picture ->
                                        new StoredPicture(picture.media().mediaId(), picture.alt()))
                                .toList());
    }

    private static StoredSound store(Sound sound) {
        Clip clip = sound.clip();
        return new StoredSound(clip.media().mediaId(), clip.plays().name(), clip.radio(), sound.transcript());
    }

    static @Nullable Stimulus restore(@Nullable Passage passage) {
        if (passage == null) return null;
        return new Stimulus(
                passage.id(),
                passage.title(),
                passage.text(),
                passage.sound() == null ? null : restore(passage.sound()),
                passage.pictures() == null
                        ? List.of()
                        : passage.pictures().stream()
                                .map(picture -> new Picture(new MediaId(picture.media()), picture.alt()))
                                .toList());
    }

    private static Sound restore(StoredSound sound) {
        return new Sound(
                new Clip(new MediaId(sound.media()), Plays.valueOf(sound.plays()), sound.radio()), sound.transcript());
    }
}
