package org.readback.command;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.readback.psychometrics.ResponseModel;

/**
 * An item of a {@link BankCsv}.
 *
 * @param content the blueprint's category; empty where the file has none
 * @param passage of the stimulus it shares with others
 * @param passageDeviation sigma of the passage, in logits; 0 for an item of its own
 * @param errors standard errors of a, of b or each step, of c where there is one, NaN where one is not known; empty where
 *     the file has none
 */
record CsvItem(
        String id,
        ResponseModel model,
        String content,
        Optional<String> passage,
        double passageDeviation,
        List<Double> errors) {
    CsvItem {
        errors = List.copyOf(errors);
    }

    /** Without standard errors. */
    CsvItem(String id, ResponseModel model, String content, Optional<String> passage, double passageDeviation) {
        this(id, model, content, passage, passageDeviation, List.of());
    }

    /** Of b, in logits; where credit is partial of the mean of the steps, as if they were independent. Empty where it is
     * not known. */
    OptionalDouble difficultyError() {
        if (errors.size() <= model.points()) {
            return OptionalDouble.empty();
        }
        double squares = errors.subList(1, 1 + model.points()).stream()
                .mapToDouble(error -> error * error)
                .sum();
        return Double.isNaN(squares) ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares) / model.points());
    }
}
