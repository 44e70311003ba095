package org.readback.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readback.item.MediaKind;

class OpusFilesTest {
    @Test
    void checksumsAreThoseThatTheEncoderWrote() {
        byte[] shipped = Recordings.shipped();

        byte[] again = OpusHead.louder(shipped, 0);

        assertThat(again).isEqualTo(shipped);
    }

    @Test
    void gainIsAddedInTheHeaderAndNothingElseChanges() {
        byte[] shipped = Recordings.shipped();

        byte[] louder = OpusHead.louder(OpusHead.louder(shipped, 4.5), -1.25);

        assertThat(OpusHead.gain(louder) - OpusHead.gain(shipped)).isEqualTo(3.25);
        assertThat(OpusHead.louder(louder, -3.25)).isEqualTo(shipped);
        assertThat(Arrays.copyOfRange(louder, 47, louder.length))
                .isEqualTo(Arrays.copyOfRange(shipped, 47, shipped.length));
        assertThat(OpusHead.gain(OpusHead.louder(shipped, 4000)))
                .as("as much as fits")
                .isCloseTo(128, within(0.01));
    }

    @Test
    void aRecordingOfABrowserBecomesTheSameSoundInOgg() {
        byte[] shipped = Recordings.shipped();

        byte[] ogg = WebmOpus.toOgg(Recordings.webm(shipped)).orElseThrow();

        assertThat(MediaKind.of(ogg)).contains(MediaKind.OPUS);
        var before = Recordings.packets(shipped);
        var after = Recordings.packets(ogg);
        assertThat(after).hasSameSizeAs(before);
        assertThat(after.getFirst()).isEqualTo(before.getFirst());
        assertThat(after.subList(2, after.size()).toArray(byte[][]::new))
                .isDeepEqualTo(before.subList(2, before.size()).toArray(byte[][]::new));
        assertThat(OpusHead.seconds(ogg).orElseThrow())
                .as("the encoder cuts what stands behind the end of speech, in its last packet")
                .isCloseTo(OpusHead.seconds(shipped).orElseThrow(), within(0.06));
    }

    @Test
    void everyPageOfItHasItsChecksum() {
        byte[] ogg = WebmOpus.toOgg(Recordings.webm(Recordings.another())).orElseThrow();

        int at = 0;
        int pages = 0;
        while (at < ogg.length) {
            int segments = ogg[at + 26] & 0xff;
            int end = at + 27 + segments;
            for (int i = 0; i < segments; i++) end += ogg[at + 27 + i] & 0xff;
            byte[] sealed = ogg.clone();
            OpusHead.seal(sealed, at, end);
            assertThat(sealed).isEqualTo(ogg);
            at = end;
            pages++;
        }
        assertThat(pages).isGreaterThan(3);
    }

    @Test
    void brokenRecordingsAreRefusedWhereverTheyBreak() {
        byte[] webm = Recordings.webm(Recordings.shipped());
        var chance = new Random(5);

        for (int i = 0; i < 300; i++) {
            byte[] cut = Arrays.copyOf(webm, chance.nextInt(webm.length));
            assertThat(WebmOpus.toOgg(cut))
                    .satisfiesAnyOf(
                            no -> assertThat(no).isEmpty(),
                            some -> assertThat(MediaKind.of(some.orElseThrow())).contains(MediaKind.OPUS));
            byte[] spoilt = webm.clone();
            for (int n = 0; n < 20; n++) spoilt[chance.nextInt(400)] = (byte) chance.nextInt();
            WebmOpus.toOgg(spoilt);
        }
        assertThat(WebmOpus.toOgg(new byte[0])).isEmpty();
        assertThat(WebmOpus.toOgg(Recordings.shipped())).isEmpty();
    }

    @Test
    void soundsAreMadeEvenButNeverCutOff() {
        assertThat(new SoundMeasure(3, -26, -12).gain()).isEqualTo(6);
        assertThat(new SoundMeasure(3, -14, -1).gain()).isEqualTo(-6);
        assertThat(new SoundMeasure(3, -26, -4).gain()).as("the peak").isEqualTo(3);
        assertThat(new SoundMeasure(3, -20.6, -4).gain()).as("alike").isZero();
        assertThat(new SoundMeasure(3, -90, -80).gain()).as("silence").isZero();
    }
}
