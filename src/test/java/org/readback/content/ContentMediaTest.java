package org.readback.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.readback.item.Clip;
import org.readback.item.Item;
import org.readback.item.MediaId;
import org.readback.item.Picture;
import org.readback.item.Plays;
import org.readback.item.Sound;
import org.readback.item.Stimulus;

class ContentMediaTest {
    private static final String POOL = """
        pool: heard
        stimuli:
          call:
            title: A call
        %s
        items:
          - id: heard-1
            kind: single-choice
            skill: listening
            band: 1
            topic: detail
            stimulus: call
            stem: "Who calls?"
            options: {a: "Kilo", b: "Lima"}
            key: [a]
            feedback: {right: "Yes.", wrong: "No."}
            source: "A source, part 1"
            draft: true
        """;
    private static final String SOUND = """
            audio: call.opus
            plays: 1
            radio: 3
            voice: synthetic
            transcript: "Zero, this is Kilo."
        """;
    private static final byte[] OPUS = opus();
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2};

    private static byte[] opus() {
        byte[] bytes = new byte[80];
        System.arraycopy("OggS".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 4);
        System.arraycopy("OpusHead".getBytes(StandardCharsets.US_ASCII), 0, bytes, 28, 8);
        return bytes;
    }

    private static Reading read(String stimulus, Map<String, byte[]> media) throws IOException {
        var files = new TreeMap<>(media);
        files.put("bank/heard.yaml", POOL.formatted(stimulus.stripTrailing()).getBytes(StandardCharsets.UTF_8));
        return ContentReader.read(() -> files);
    }

    private static String only(Reading reading) {
        assertThat(reading.faults()).hasSize(1);
        return reading.faults().getFirst().toString();
    }

    @Test
    void aSoundComesWithItsLimitItsNoiseAndItsWords() throws IOException {
        Reading reading = read(SOUND, Map.of("bank/media/call.opus", OPUS));

        assertThat(reading.faults()).isEmpty();
        Item item = reading.content().pools().getFirst().items().getFirst().first();
        assertThat(item.frame().stimulus())
                .isEqualTo(new Stimulus(
                        "call",
                        "A call",
                        "",
                        new Sound(new Clip(MediaId.of(OPUS), Plays.ONCE, 3), "Zero, this is Kilo."),
                        List.of()));
        assertThat(reading.content().media()).containsOnlyKeys(MediaId.of(OPUS));
        assertThat(ContentRules.check(reading.content())).isEmpty();
    }

    @Test
    void aPictureComesWithWhatItShows() throws IOException {
        Reading reading = read("""
                pictures:
                  - {file: map.png, alt: "A map"}
            """, Map.of("bank/media/map.png", PNG));

        assertThat(reading.faults()).isEmpty();
        Item item = reading.content().pools().getFirst().items().getFirst().first();
        assertThat(requireNonNull(item.frame().stimulus()).pictures())
                .containsExactly(new Picture(MediaId.of(PNG), "A map"));
    }

    @Test
    void whatIsMissingUnusedOrNotWhatItSaysIsAFault() throws IOException {
        assertThat(read(SOUND, Map.of()).faults().toString())
                .contains("bank/heard.yaml:5: There is no readable bank/media/call.opus");
        assertThat(only(read(SOUND, Map.of("bank/media/call.opus", OPUS, "bank/media/more.opus", OPUS))))
                .isEqualTo("bank/media/more.opus:1: Nothing refers to this file");
        assertThat(read(SOUND, Map.of("bank/media/call.opus", PNG)).faults().toString())
                .contains("bank/media/call.opus:1: The file is not what its name says");
        assertThat(read(SOUND, Map.of("bank/media/call.opus", OPUS, "media/call.opus", OPUS))
                        .faults()
                        .toString())
                .contains("media/call.opus:1: Sounds and pictures stand in a folder media");
        assertThat(read(SOUND, Map.of("bank/media/call.opus", new byte[1_000_001]))
                        .faults()
                        .toString())
                .contains("more than a million bytes");
    }

    @Test
    void aSoundWithoutItsWordsIsRefused() throws IOException {
        String silent =
                SOUND.lines().filter(line -> !line.contains("transcript")).reduce("", (all, line) -> all + line + "\n");

        assertThat(read(silent, Map.of("bank/media/call.opus", OPUS)).faults().toString())
                .contains("transcript");
    }

    @Test
    void aListeningItemIsHeardAndOnlyADraftMayWaitForItsRecording() throws IOException {
        String draft = POOL.formatted("    text: \"Only words.\"");
        String ready = draft.replace("    draft: true\n", "");

        assertThat(ContentRules.check(content(draft))).isEmpty();
        assertThat(ContentRules.check(content(ready)).toString()).contains("The listening item heard-1 has no sound");
    }

    private static Content content(String pool) throws IOException {
        return ContentReader.read(ContentFiles.of(Map.of("bank/heard.yaml", pool)))
                .content();
    }

    /** What ships is small enough for a bad network and an old disk. */
    @Test
    void allSoundsTogetherHaveLessThanThreeMegabytes() throws IOException {
        var media = ContentReader.read(ContentFiles.shipped()).content().media();

        assertThat(media.values().stream().mapToInt(bytes -> bytes.length).sum())
                .isBetween(100_000, 3_000_000);
    }

    @Test
    void picturesAndSoundsStandInLessons() throws IOException {
        String blocks =
                "\n\n::: picture gate.png\nA white gate.\n:::\n\n::: sound call.opus\nZero, this is Kilo.\n:::\n";
        Samples samples = Samples.good();
        var files = new TreeMap<String, byte[]>();
        for (String file : List.of(
                Samples.COURSE, Samples.LESSON, Samples.LESSON_RU, Samples.ITEMS, Samples.ITEMS_RU, Samples.WORDS)) {
            String text = samples.text(file) + (file.endsWith(".md") ? blocks : "");
            files.put(file, text.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(ContentReader.read(() -> files).faults())
                .extracting(ContentFault::sentence)
                .contains("There is no readable courses/demo/01-first/media/gate.png");

        files.put("courses/demo/01-first/media/gate.png", PNG);
        files.put("courses/demo/01-first/media/call.opus", OPUS);
        Reading reading = ContentReader.read(() -> files);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.content().lessons().findFirst().orElseThrow().first().blocks())
                .contains(
                        new LessonBlock.Picture("gate.png", "A white gate."),
                        new LessonBlock.Sound("call.opus", "Zero, this is Kilo."));
    }
}
