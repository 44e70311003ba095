package org.readback.assessment;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemSource;
import org.readback.bank.TestItems;
import org.readback.bank.TestItems.Marks;
import org.readback.item.Clip;
import org.readback.item.ItemFrame;
import org.readback.item.MediaId;
import org.readback.item.Plays;
import org.readback.item.SingleChoice;
import org.readback.item.Skill;
import org.readback.item.Sound;
import org.readback.item.Stimulus;
import org.readback.media.MediaShelf;
import org.springframework.stereotype.Component;

/** A test of thirty items, each with a clip of its own that may be played twice; offered until it is withdrawn. */
@Component
public class SampleSounds {
    public static final BlueprintId LISTENING = new BlueprintId("sample-listening");
    public static final String SAID = "What is said in the clip.";

    private static final String YAML = """
        id: sample-listening
        kind: levels
        title: {en: Sample listening}
        summary: {en: A sample.}
        languages: [en]
        minutes: 45
        parts:
          - {part: listening, pool: sample-listening, scale: sample-listening, items: {min: 5, max: 9},
             stop-mass: 0.70, cuts: [-1.5, -0.5, 0.5, 1.5], topics: {gist: 1, detail: 2}}
        """;

    private final Blueprints blueprints;
    private final ItemBank bank;
    private final MediaShelf media;

    SampleSounds(Blueprints blueprints, ItemBank bank, MediaShelf media) {
        this.blueprints = blueprints;
        this.bank = bank;
        this.media = media;
    }

    public void offer() {
        var items = new ArrayList<ItemSource>();
        var clips = new ArrayList<byte[]>();
        for (int i = 0; i < 30; i++) {
            String id = "sample-listening-" + (100 + i);
            byte[] clip = clip(id);
            clips.add(clip);
            SingleChoice plain = TestItems.choice(new Marks(id, 1 + i % 5, i % 3 == 0 ? "gist" : "detail", null));
            items.add(TestItems.inPool("sample-listening", heard(plain, MediaId.of(clip))));
        }
        media.keep(clips);
        bank.add(items);
        blueprints.take("sample-listening.yaml", YAML);
    }

    public void withdraw() {
        blueprints.withdraw(LISTENING);
    }

    /** The start of an Opus file, then a name that makes it another one. */
    public static byte[] clip(String name) {
        byte[] bytes = new byte[200];
        put(bytes, 0, "OggS");
        put(bytes, 28, "OpusHead");
        put(bytes, 60, name);
        return bytes;
    }

    private static void put(byte[] bytes, int at, String text) {
        byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(letters, 0, bytes, at, letters.length);
    }

    private static SingleChoice heard(SingleChoice plain, MediaId clip) {
        ItemFrame frame = plain.frame();
        var sound = new Sound(new Clip(clip, Plays.TWICE, 2), SAID);
        return new SingleChoice(
                new ItemFrame(
                        frame.id(),
                        Skill.LISTENING,
                        frame.band(),
                        frame.topic(),
                        frame.stem(),
                        new Stimulus("heard-" + frame.id(), "A clip", "", sound, List.of()),
                        frame.feedback(),
                        frame.source(),
                        frame.duty()),
                plain.options(),
                plain.key());
    }

    public static MediaId media(AttemptSheet.Asking asking) {
        return requireNonNull(requireNonNull(asking.item().frame().stimulus()).clip())
                .media();
    }
}
