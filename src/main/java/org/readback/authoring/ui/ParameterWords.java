package org.readback.authoring.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.psychometrics.GeneralisedPartialCredit;
import org.readback.psychometrics.Rasch;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.ThreeParameterLogistic;
import org.readback.psychometrics.TwoParameterLogistic;

/** The parameters of an item as numbers with two digits, with their standard errors where they are known. */
final class ParameterWords {
    private static final String NONE = "–";

    private ParameterWords() {}

    static double discrimination(ResponseModel model) {
        return switch (model) {
            case Rasch rasch -> 1;
            case TwoParameterLogistic two -> two.discrimination();
            case ThreeParameterLogistic three -> three.discrimination();
            case GeneralisedPartialCredit credit -> credit.discrimination();
        };
    }

    /** 0 where the model has none. */
    static double guessing(ResponseModel model) {
        return model instanceof ThreeParameterLogistic three ? three.guessing() : 0;
    }

    private static List<Double> difficulties(ResponseModel model) {
        return switch (model) {
            case Rasch rasch -> List.of(rasch.difficulty());
            case TwoParameterLogistic two -> List.of(two.difficulty());
            case ThreeParameterLogistic three -> List.of(three.difficulty());
            case GeneralisedPartialCredit credit -> credit.steps();
        };
    }

    /** Difficulty, or the difficulties of the steps.
     *
     * @param errors of a, of each difficulty, of c; may be empty */
    static String difficulty(ResponseModel model, List<Double> errors, Locale locale) {
        List<Double> all = difficulties(model);
        return IntStream.range(0, all.size())
                .mapToObj(i -> number(all.get(i), error(errors, i + 1), locale))
                .collect(Collectors.joining(" / "));
    }

    static String discrimination(ResponseModel model, List<Double> errors, Locale locale) {
        return number(discrimination(model), error(errors, 0), locale);
    }

    static String guessing(ResponseModel model, List<Double> errors, Locale locale) {
        return model instanceof ThreeParameterLogistic three
                ? number(three.guessing(), error(errors, 2), locale)
                : NONE;
    }

    private static double error(List<Double> errors, int place) {
        return place < errors.size() ? errors.get(place) : Double.NaN;
    }

    private static String number(double value, double error, Locale locale) {
        String number = String.format(locale, "%.2f", value);
        return Double.isNaN(error) ? number : number + String.format(locale, " ± %.2f", error);
    }
}
