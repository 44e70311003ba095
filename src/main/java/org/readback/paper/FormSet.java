package org.readback.paper;

import java.time.Instant;
import java.util.List;
import org.readback.base.LocalText;
import org.readback.item.LanguageTag;

/** Two parallel forms as those see them who print them.
 *
 * @param number with the letter of a form its code
 * @param by who made them
 * @param forms A, then B */
public record FormSet(
        PaperSetId id, int number, LocalText title, LanguageTag language, String by, Instant at, List<Form> forms) {
    public FormSet {
        forms = List.copyOf(forms);
    }

    /** One of the two.
     *
     * @param code such as {@code 12A}
     * @param items that count for everybody
     * @param confirming items more that count for who missed their duty
     * @param parts how many of {@code items} ask about what
     * @param information in 1/logit^2 at {@link org.readback.assessment.PaperForm#AT}
     * @param isHeard whether something has to be read aloud */
    public record Form(
            PaperFormId id,
            String code,
            int items,
            int confirming,
            List<Part> parts,
            List<Double> information,
            boolean isHeard) {
        public Form {
            parts = List.copyOf(parts);
            information = List.copyOf(information);
        }
    }

    /** Items of one part and topic.
     *
     * @param bands how many items of each band, 1 to 5 */
    public record Part(String part, String topic, List<Integer> bands) {
        public Part {
            bands = List.copyOf(bands);
        }

        public int items() {
            return bands.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** The widest difference in information between the two, as a share of the higher, in [0, 1]. */
    public double difference() {
        double widest = 0;
        for (int i = 0; i < forms.getFirst().information().size(); i++) {
            double a = forms.getFirst().information().get(i);
            double b = forms.getLast().information().get(i);
            if (Math.max(a, b) > 0) widest = Math.max(widest, Math.abs(a - b) / Math.max(a, b));
        }
        return widest;
    }
}
