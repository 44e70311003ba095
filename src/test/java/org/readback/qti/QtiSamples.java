package org.readback.qti;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.draft.DraftArea;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftOption;
import org.readback.draft.DraftStimulus;
import org.readback.draft.ItemDraft;
import org.readback.formats.Samples;
import org.readback.item.MediaId;
import org.readback.item.Plays;

/** Drafts of the kinds that this standard carries beyond those that other formats do. */
final class QtiSamples {

    private QtiSamples() {}

    static Map<String, ItemDraft> all() {
        var samples = new LinkedHashMap<>(Samples.forMoodle());
        samples.put("words to mark", Samples.said(Samples.draft("w-1", "Mark the mistakes.", words())));
        samples.put("places on a picture", Samples.said(places()));
        samples.put("sound", sound());
        return samples;
    }

    private static DraftBody words() {
        return new DraftBody.SelectWords(
                "Each {a} {b} at the *old* {c}.",
                List.of(
                        new DraftOption("a", "guard", -0.5, ""),
                        new DraftOption("b", "stand", 1, ""),
                        new DraftOption("c", "gate", -0.5, "")));
    }

    private static ItemDraft places() {
        var areas = List.of(
                new DraftArea("a", "the gate", 10, 20, 30, 40, 0.5),
                new DraftArea("b", "the tower", 60, 10, 20, 50, 0.5),
                new DraftArea("c", "the truck", 5, 70, 25, 20, -1));
        var picture = new DraftStimulus.Picture("yard.png", "A yard");
        return Samples.draft("h-1", "Where are the guards?", new DraftBody.Hotspot(areas))
                .withAttachments(Map.of("yard.png", MediaId.of(png())))
                .withStimulus(new DraftStimulus("", "The yard", "", null, List.of(picture)));
    }

    private static ItemDraft sound() {
        var sound = new DraftStimulus.Sound("call.opus", Plays.TWICE, 0, "Two, this is One.");
        return Samples.draft("a-1", "Who calls?", Samples.single())
                .withAttachments(Map.of("call.opus", MediaId.of(opus())))
                .withStimulus(new DraftStimulus("", "A call", "", sound, List.of()));
    }

    /** The head of a picture of 400 by 200 pixels. */
    static byte[] png() {
        var bytes = ByteBuffer.allocate(30);
        bytes.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        bytes.putInt(16, 400).putInt(20, 200);
        return bytes.array();
    }

    private static byte[] opus() {
        return "OggS".getBytes(StandardCharsets.US_ASCII);
    }

    static Optional<byte[]> media(MediaId id) {
        return List.of(png(), opus(), Samples.picture()).stream()
                .filter(bytes -> MediaId.of(bytes).equals(id))
                .findFirst();
    }
}
