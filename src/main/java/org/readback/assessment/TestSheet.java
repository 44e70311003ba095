package org.readback.assessment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.readback.base.LocalText;
import org.readback.psychometrics.StoppingRule;

/** A test on offer as those see it who answer for it.
 *
 * @param version of its file
 * @param mostItems the most that one attempt asks
 * @param parts of a level test; empty for a final
 * @param form of a final
 * @param pools in the order of the parts */
public record TestSheet(
        BlueprintId test,
        int version,
        TestKind kind,
        LocalText title,
        LocalText summary,
        Duration time,
        int mostItems,
        List<PartSheet> parts,
        Optional<FormSheet> form,
        List<PoolSheet> pools,
        List<PoolWarning> warnings) {
    public TestSheet {
        parts = List.copyOf(parts);
        pools = List.copyOf(pools);
        warnings = List.copyOf(warnings);
    }

    /** One part of a level test.
     *
     * @param part the skill, such as {@code reading}
     * @param cuts in force */
    public record PartSheet(String part, String pool, String scale, StoppingRule stopping, CutVersion cuts) {}

    /** The form of a final.
     *
     * @param length in items, without those that confirm a duty
     * @param pass share of the points, in (0, 1]
     * @param duties in the order of the blueprint */
    public record FormSheet(int length, double pass, List<DutySheet> duties) {
        public FormSheet {
            duties = List.copyOf(duties);
        }
    }

    /** A duty and how many items of it the pool has. */
    public record DutySheet(String duty, int items) {}

    /** A pool as it stands now.
     *
     * @param part that draws from it; empty for a final
     * @param items that may be asked
     * @param specimens how many of them nobody has approved
     * @param parameters number of the parameter version in force; 0 for start values
     * @param calibrated items whose parameters a calibration set; the others have the start values of their band
     * @param topics those of the blueprint, then those it does not name */
    public record PoolSheet(
            String pool,
            String part,
            int items,
            int specimens,
            int parameters,
            int calibrated,
            List<TopicSheet> topics) {
        public PoolSheet {
            topics = List.copyOf(topics);
        }
    }

    /** A topic of a pool.
     *
     * @param target share of a test, in [0, 1]; 0 for one that the blueprint does not name
     * @param needed items in the longest test
     * @param byBand items of each band from 1 to 5 */
    public record TopicSheet(String topic, double target, int needed, List<Integer> byBand) {
        public TopicSheet {
            byBand = List.copyOf(byBand);
        }

        public int items() {
            return byBand.stream().mapToInt(Integer::intValue).sum();
        }
    }
}
