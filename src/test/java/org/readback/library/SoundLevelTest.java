package org.readback.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readback.base.ui.NodeScript;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How loud a sound is, as the browser works it out. */
class SoundLevelTest {
    private static final String FIGURES = """
        import { measure } from './frontend/sound-level.ts';
        const rate = 8000;
        const tone = (seconds, height) => Float32Array.from({ length: seconds * rate },
          (_, i) => height * Math.sin(2 * Math.PI * 440 * i / rate));
        const joined = (...parts) => Float32Array.from(parts.flatMap((part) => [...part]));
        console.log(JSON.stringify({
          full: measure(tone(2, 1), rate),
          soft: measure(tone(2, 0.1), rate),
          paused: measure(joined(tone(2, 0.1), tone(6, 0.00001), tone(2, 0.1)), rate),
          murmured: measure(joined(tone(4, 0.1), tone(8, 0.01)), rate),
          silent: measure(new Float32Array(rate), rate),
          none: measure(new Float32Array(0), rate),
          short: measure(tone(0.1, 0.1), rate),
        }));
        """;

    private static JsonNode found = JsonMapper.shared().createObjectNode();

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        found = NodeScript.run(FIGURES);
    }

    private static double of(String sound, String figure) {
        return found.path(sound).path(figure).asDouble();
    }

    @Test
    void aToneIsThreeDecibelsUnderItsPeak() {
        assertThat(of("full", "peak")).isCloseTo(0, within(0.01));
        assertThat(of("full", "loudness")).isCloseTo(-3.01, within(0.01));
        assertThat(of("soft", "loudness")).isCloseTo(-23.01, within(0.01));
        assertThat(of("short", "loudness")).isCloseTo(-23.01, within(0.05));
        assertThat(of("soft", "seconds")).isEqualTo(2);
    }

    @Test
    void pausesDoNotMakeASpeakerQuiet() {
        assertThat(of("paused", "loudness")).isCloseTo(-23.01, within(0.6));
        assertThat(of("murmured", "loudness")).isCloseTo(-23.01, within(0.3));
    }

    @Test
    void silenceIsSilentAndNothingIsNothing() {
        assertThat(of("silent", "loudness")).isEqualTo(-120);
        assertThat(of("none", "loudness")).isEqualTo(-120);
        assertThat(of("none", "seconds")).isZero();
        assertThat(found.path("full").path("wave").size()).isBetween(150, 160);
    }
}
