package org.readback.assessment.ui;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.AttemptSounds;
import org.readback.assessment.Remaining;
import org.readback.item.Clip;
import org.readback.item.MediaId;
import org.readback.player.AudioPlayer;
import org.readback.player.Listening;

/** The sound of one item of an attempt: addressed by the showing, counted by the server, at the noise of the item. */
record AttemptListening(AttemptSounds sounds, Asking asking, Consumer<Remaining> begun) implements Listening {
    @Override
    public String address(MediaId media, int number) {
        return AudioPlayer.ADDRESS + asking.nonce() + "." + number;
    }

    @Override
    public OptionalInt left(Clip clip) {
        return clip.plays().limit().isEmpty() ? OptionalInt.empty() : sounds.left(asking.attempt(), asking.nonce());
    }

    @Override
    public boolean play() {
        return sounds.play(asking.attempt(), asking.nonce());
    }

    @Override
    public void ready() {
        sounds.ready(asking.attempt(), asking.nonce()).ifPresent(begun);
    }

    @Override
    public boolean choosesNoise() {
        return false;
    }
}
