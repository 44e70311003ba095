package org.readback.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readback.base.ui.NodeScript;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The arithmetic of the radio layer, run as it is by the Node that builds the front end. */
class RadioSignalTest {
    private static final String FIGURES = """
        import { SIGNAL_TO_NOISE, clipping, noise, noiseGain } from './frontend/radio-signal.ts';
        const one = noise(96000, 7);
        const mean = one.reduce((a, b) => a + b, 0) / one.length;
        const power = one.reduce((a, b) => a + b * b, 0) / one.length;
        let next = 0;
        for (let i = 1; i < one.length; i++) next += one[i] * one[i - 1];
        const curve = clipping(513, 1.6);
        console.log(JSON.stringify({
          gains: [-1, 0, 1, 2, 3, 4, 5, 6].map(noiseGain),
          ratios: SIGNAL_TO_NOISE.slice(1),
          same: noise(96000, 7).every((x, i) => x === one[i]),
          other: noise(96000, 8).every((x, i) => x === one[i]),
          mean, power, next: next / one.length / power,
          most: Math.max(...curve), least: Math.min(...curve), middle: curve[256],
          rising: curve.every((y, i) => i === 0 || y > curve[i - 1]),
        }));
        """;

    private static JsonNode found = JsonMapper.shared().createObjectNode();

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        found = NodeScript.run(FIGURES);
    }

    @Test
    void offIsSilentAndEveryLevelIsLouder() {
        JsonNode gains = found.path("gains");
        assertThat(gains.get(0).asDouble()).isZero();
        assertThat(gains.get(1).asDouble()).isZero();
        for (int level = 2; level <= 6; level++) {
            assertThat(gains.get(level).asDouble())
                    .isGreaterThan(gains.get(level - 1).asDouble());
        }
        assertThat(gains.get(7).asDouble()).isEqualTo(gains.get(6).asDouble());
    }

    /** Behind the band, noise of a level stands as many decibels under the voice as the table says. */
    @Test
    void levelsAreTheRatiosOfTheTable() {
        for (int level = 1; level <= 5; level++) {
            double behindTheBand = found.path("gains").get(level + 1).asDouble()
                    * Math.sqrt(found.path("power").asDouble())
                    * Math.sqrt(2700.0 / 24000);
            assertThat(20 * Math.log10(0.1 / behindTheBand))
                    .isCloseTo(found.path("ratios").get(level - 1).asDouble(), within(0.05));
        }
    }

    @Test
    void noiseIsTheSameOfOneSeedAndEven() {
        assertThat(found.path("same").asBoolean()).isTrue();
        assertThat(found.path("other").asBoolean()).isFalse();
        assertThat(found.path("mean").asDouble()).isCloseTo(0, within(0.01));
        assertThat(found.path("power").asDouble()).isCloseTo(1 / 3.0, within(0.005));
        assertThat(found.path("next").asDouble()).isCloseTo(0, within(0.02));
    }

    @Test
    void clippingIsSoftAndNeverAboveOne() {
        assertThat(found.path("most").asDouble()).isCloseTo(1, within(1e-6));
        assertThat(found.path("least").asDouble()).isCloseTo(-1, within(1e-6));
        assertThat(found.path("middle").asDouble()).isCloseTo(0, within(1e-6));
        assertThat(found.path("rising").asBoolean()).isTrue();
    }
}
