package org.readback.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readback.base.Sha256;

class AnnexTest {
    private static final List<Annex.Marked> LOT = IntStream.range(0, 20)
            .mapToObj(number -> new Annex.Marked("text-" + number, Sha256.hex("written " + number)))
            .toList();

    private static Annex of(List<Annex.Marked> scripts) {
        return new Annex(List.of(), List.of(), scripts, new TreeMap<>());
    }

    @Test
    void textsAreDrawnAsPeopleAre() {
        var shuffled = new ArrayList<>(LOT);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(of(shuffled).drawn("digest"))
                .extracting(Annex.Marked::id)
                .isEqualTo(Sample.draw(LOT.stream().map(Annex.Marked::id).toList(), "digest", 1, Annex.DRAWN));
        assertThat(of(LOT).drawn("other digest")).isNotEqualTo(of(LOT).drawn("digest"));
    }

    @Test
    void onlyWhatIsDrawnBelongsToTheFreeze() {
        assertThat(of(LOT).files("digest"))
                .hasSize(Annex.DRAWN)
                .isEqualTo(of(LOT).drawn("digest").stream()
                        .map(Annex.Marked::sha256)
                        .toList());
        assertThat(of(LOT.subList(0, 2)).files("digest")).hasSize(2);
        assertThat(of(List.of()).files("digest")).isEmpty();
    }
}
