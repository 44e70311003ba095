package org.readback.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.psychometrics.Calibration;
import org.readback.psychometrics.CalibrationRemark;
import org.readback.psychometrics.GeneralisedPartialCredit;
import org.readback.psychometrics.ItemCalibration;
import org.readback.psychometrics.MeanSigmaLinking;
import org.readback.psychometrics.Rasch;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.ThreeParameterLogistic;
import org.readback.psychometrics.TwoParameterLogistic;

/** The items of a calibration with parameters and standard errors on the scale they were linked to, as columns that all
 * of them share. */
final class ParametersTable {
    private final Calibration calibration;
    private final boolean hasErrors;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> names;

    /**
     * One item.
     *
     * @param parameters a; b or the steps; c where the model has it
     * @param errors in the same places, NaN where there is none
     */
    record Row(String item, ResponseModel model, List<Double> parameters, List<Double> errors, ItemCalibration found) {
        /** Blank where all is well. */
        String remarks() {
            return found.remarks().stream().sorted().map(ParametersTable::words).collect(Collectors.joining("; "));
        }
    }

    ParametersTable(List<String> items, Calibration calibration, MeanSigmaLinking link, boolean hasErrors) {
        this.calibration = calibration;
        this.hasErrors = hasErrors;
        for (int i = 0; i < items.size(); i++) {
            rows.add(row(items.get(i), calibration.items().get(i), link));
        }
        boolean inSteps = rows.stream().anyMatch(row -> row.model() instanceof GeneralisedPartialCredit);
        boolean guessed = rows.stream().anyMatch(row -> row.model() instanceof ThreeParameterLogistic);
        int steps = rows.stream().mapToInt(row -> row.model().points()).max().orElse(1);
        names = new ArrayList<>(List.of("a"));
        names.addAll(
                inSteps ? IntStream.rangeClosed(1, steps).mapToObj(v -> "b" + v).toList() : List.of("b"));
        if (guessed) {
            names.add("c");
        }
    }

    private static Row row(String item, ItemCalibration found, MeanSigmaLinking link) {
        ResponseModel model = link.item(found.model());
        List<Double> parameters = parameters(model);
        var errors = new ArrayList<>(found.standardErrors());
        if (errors.size() == parameters.size() - 1) {
            errors.addFirst(Double.NaN); // Rasch: a is no estimate
        }
        for (int i = 0; i < errors.size() && i <= model.points(); i++) {
            errors.set(i, i == 0 ? errors.get(i) / link.slope() : errors.get(i) * link.slope());
        }
        return new Row(item, model, parameters, errors, found);
    }

    private static List<Double> parameters(ResponseModel model) {
        return switch (model) {
            case Rasch rasch -> List.of(1.0, rasch.difficulty());
            case TwoParameterLogistic two -> List.of(two.discrimination(), two.difficulty());
            case ThreeParameterLogistic three -> List.of(three.discrimination(), three.difficulty(), three.guessing());
            case GeneralisedPartialCredit credit -> {
                var all = new ArrayList<>(List.of(credit.discrimination()));
                all.addAll(credit.steps());
                yield all;
            }
        };
    }

    /** Of the parameters, in the order of {@link Row#parameters}: a, b or b1 and on, c. */
    List<String> names() {
        return names;
    }

    List<Row> rows() {
        return rows;
    }

    Calibration calibration() {
        return calibration;
    }

    /** Columns: item, the parameters, their standard errors where there are any, remarks. */
    void writeCsv(Writer writer) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(writer);
        var header = new ArrayList<>(List.of("item"));
        header.addAll(names);
        if (hasErrors) {
            names.forEach(name -> header.add("se_" + name));
        }
        header.add("remarks");
        csv.writeRecord(header);
        for (Row row : rows) {
            var fields = new ArrayList<>(List.of(row.item()));
            names.forEach(name -> fields.add(field(row.parameters(), name)));
            if (hasErrors) {
                names.forEach(name -> fields.add(field(row.errors(), name)));
            }
            fields.add(row.remarks());
            csv.writeRecord(fields);
        }
        csv.flush();
    }

    private String field(List<Double> values, String name) {
        int place = names.indexOf(name);
        return place < values.size() && !values.get(place).isNaN()
                ? String.format(Locale.ROOT, "%.6f", values.get(place))
                : "NA";
    }

    private static String words(CalibrationRemark remark) {
        return switch (remark) {
            case UNANSWERED -> "nobody answered: prior only";
            case ALL_RIGHT -> "everybody right: held by the prior";
            case ALL_WRONG -> "everybody wrong: held by the prior";
            case SCORE_UNUSED -> "a score nobody earned: its step held by the prior";
            case AT_EDGE -> "at the edge of the search: not estimable";
        };
    }
}
