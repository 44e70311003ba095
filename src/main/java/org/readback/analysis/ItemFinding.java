package org.readback.analysis;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readback.bank.ItemVersionId;
import org.readback.psychometrics.CurvePoint;

/**
 * What the responses of tests say about one version of an item.
 *
 * @param pool the item was in
 * @param people sittings that met any item of the pool
 * @param options none for an answer that is typed
 * @param curve means of fifths of the people by ability, the least able first
 * @param differences one for each comparison of groups that had anything to compare
 * @param rise where people became better at the item without becoming abler; absent with too few responses
 * @param flags what its author should look at, none where all is well
 */
public record ItemFinding(
        ItemVersionId item,
        String pool,
        int people,
        Instant computedAt,
        Answers answers,
        List<OptionFinding> options,
        List<CurvePoint> curve,
        Measured measured,
        List<GroupDifference> differences,
        @Nullable Rise rise,
        List<ItemFlag> flags) {
    public ItemFinding {
        options = List.copyOf(options);
        curve = List.copyOf(curve);
        differences = List.copyOf(differences);
        flags = List.copyOf(flags);
    }

    /**
     * Without any model of the item.
     *
     * @param number of responses, at least 1
     * @param exposure share of the sittings that met it
     * @param facility mean share of the full score
     * @param deviation standard deviation of that share; absent for one response
     * @param discrimination correlation with ability by the other items, as if all had been asked; absent where one of
     *     them does not vary
     * @param efficiency discriminative efficiency, at most 1
     * @param equivalent number of responses that would tell the discrimination as exactly had all been asked
     * @param unknown share who said "I don't know"
     */
    public record Answers(
            int number,
            double exposure,
            double facility,
            @Nullable Double deviation,
            @Nullable Double discrimination,
            @Nullable Double efficiency,
            double equivalent,
            double unknown,
            Times times) {}

    /** How long it took, in seconds.
     *
     * @param width of a bin
     * @param bins how many took so long, from 0 up; the last has all who took longer still */
    public record Times(
            double mean, double lowerQuartile, double median, double upperQuartile, double width, List<Integer> bins) {
        public Times {
            bins = List.copyOf(bins);
        }
    }

    /**
     * Against the parameters in force.
     *
     * @param difficulty measured, in logits, with its standard error
     * @param band the measured difficulty lies in, and the one its author gave
     * @param fit absent where somebody earned a score that the model does not have
     * @param drift since the parameters came into force; absent where they are start values
     */
    public record Measured(
            double difficulty,
            double standardError,
            int band,
            int authorsBand,
            @Nullable Fit fit,
            @Nullable Moved drift) {}

    /** Mean squares, about 1 where responses are as the model says, and how unlikely they are. */
    public record Fit(double infit, double infitZ, double outfit, double outfitZ) {}

    /** Where an item went since its parameters came into force.
     *
     * @param shift in logits, above 0 where it became harder
     * @param responses since then */
    public record Moved(double shift, double z, int responses, Instant since) {}

    /**
     * How two groups of equal ability differ.
     *
     * @param by what they differ, such as {@code language}
     * @param smaller number of responses of the smaller one
     * @param delta below 0 where the item is harder for the focal group; 1 is about 0.4 logits
     * @param adjusted p with the number of items in mind
     */
    public record GroupDifference(
            String by, String reference, String focal, int smaller, double delta, double p, double adjusted) {}

    /** A moment from which people did better.
     *
     * @param rise of the facility beyond what ability explains
     * @param before and {@code after}: facilities on either side */
    public record Rise(Instant since, double rise, double z, double before, double after) {}

    public boolean isFlagged() {
        return !flags.isEmpty();
    }

    /** Too few to raise most flags. */
    public boolean isSmall() {
        return answers.number() < ItemFlags.ENOUGH;
    }
}
