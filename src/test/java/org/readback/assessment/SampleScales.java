package org.readback.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Scales that no other test knows, so that their cuts can be changed. */
@Component
public class SampleScales {
    private static final List<Double> CUTS = List.of(-1.5, -0.5, 0.5, 1.5);

    private final Blueprints blueprints;
    private final CutScoreRows cuts;

    SampleScales(Blueprints blueprints, CutScoreRows cuts) {
        this.blueprints = blueprints;
        this.cuts = cuts;
    }

    /** A scale of four cuts that no test on offer reports on. */
    public String fresh() {
        String scale = name();
        cuts.first(scale, Framework.BANDS, CUTS);
        return scale;
    }

    /** A test of one part over the pool of the sample tests, until it is withdrawn; its scale has the same name.
     *
     * @param framework as in the file of a test */
    public BlueprintId offer(String framework) {
        String name = name();
        blueprints.take(name + ".yaml", """
        id: %1$s
        kind: levels
        title: {en: Sample scale}
        summary: {en: A sample.}
        languages: [en]
        minutes: 45
        parts:
          - {part: reading, pool: sample-reading, scale: %1$s, framework: %2$s, items: {min: 5, max: 9},
             stop-mass: 0.70, cuts: [-1.5, -0.5, 0.5, 1.5], topics: {gist: 1, detail: 2}}
        """.formatted(name, framework));
        return new BlueprintId(name);
    }

    public void withdraw(BlueprintId test) {
        blueprints.withdraw(test);
    }

    private static String name() {
        return "scale-" + UUID.randomUUID();
    }
}
