package org.readback.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.readback.psychometrics.CalibrationModel;
import org.readback.psychometrics.CalibrationPriors;
import org.readback.psychometrics.CalibrationProgress;
import org.readback.psychometrics.CalibrationSettings;
import org.readback.psychometrics.ChosenOptions;
import org.readback.psychometrics.DifferentialFunctioning;
import org.readback.psychometrics.DifferentialFunctioning.Difference;
import org.readback.psychometrics.FitStatistics;
import org.readback.psychometrics.ItemAnalysis;
import org.readback.psychometrics.ItemCalibration;
import org.readback.psychometrics.MarginalLikelihood;
import org.readback.psychometrics.ModelFit;
import org.readback.psychometrics.Reliability;
import org.readback.psychometrics.ResponseMatrix;
import org.readback.psychometrics.ResponseModel;

/** Puts together what can be said about the items of a table of responses. */
final class Analysis {
    private final ResponsesCsv given;
    private final List<ResponseModel> models;
    private final List<OptionalDouble> errors;
    private final String source;

    /**
     * Further tables about the same people and items.
     *
     * @param comparisons none where there are no groups
     */
    record Tables(Optional<ChosenOptions> options, Optional<TimesCsv> times, List<Comparison> comparisons) {}

    private Analysis(ResponsesCsv given, List<ResponseModel> models, List<OptionalDouble> errors, String source) {
        this.given = given;
        this.models = models;
        this.errors = errors;
        this.source = source;
    }

    /** Against parameters that are known.
     *
     * @param known by item, for every item of the responses
     * @param name of the file they are from */
    static Analysis against(Map<String, CsvItem> known, String name, ResponsesCsv given) {
        List<CsvItem> items = given.items().stream()
                .map(item -> Objects.requireNonNull(known.get(item)))
                .toList();
        return new Analysis(
                given,
                items.stream().map(CsvItem::model).toList(),
                items.stream().map(CsvItem::difficultyError).toList(),
                "the parameters of " + name);
    }

    /** Against Rasch items, or where there is partial credit items of that model, calibrated from these responses. The
     * full score of an item is the highest anybody earned. */
    static Analysis calibrated(ResponsesCsv given) {
        boolean plain = ItemAnalysis.highestScores(given.matrix()).stream().allMatch(points -> points == 1);
        var settings = new CalibrationSettings(
                plain ? CalibrationModel.RASCH : CalibrationModel.PARTIAL_CREDIT, CalibrationPriors.NONE);
        var found = new MarginalLikelihood(given.matrix(), settings).calibrate(CalibrationProgress.UNWATCHED);
        return new Analysis(
                given,
                found.items().stream().map(ItemCalibration::model).toList(),
                Collections.nCopies(found.items().size(), OptionalDouble.empty()),
                "a " + (plain ? "Rasch" : "partial credit") + " calibration of these responses");
    }

    Findings findings(Tables tables) {
        ResponseMatrix matrix = given.matrix();
        List<Integer> full = models.stream().map(ResponseModel::points).toList();
        var fit = new ModelFit(matrix, models);
        List<Optional<FitStatistics>> fits = fit.items();
        List<List<Optional<Difference>>> differences = tables.comparisons().stream()
                .map(comparison -> DifferentialFunctioning.between(matrix, full, comparison.groups()))
                .toList();
        var analysis = new ItemAnalysis(matrix, full);
        var items = new ArrayList<AnalysedItem>();
        for (int i = 0; i < models.size(); i++) {
            int item = i;
            items.add(new AnalysedItem(
                    given.items().get(item),
                    analysis.item(item),
                    analysis.trace(item),
                    tables.options().map(each -> analysis.options(item, each)).orElse(List.of()),
                    new AnalysedItem.Measured(
                            fits.get(item),
                            tables.times().flatMap(each -> each.of(item, given)),
                            differences.stream().map(each -> each.get(item)).toList(),
                            drift(fit, item))));
        }
        var test = new Findings.Test(Reliability.of(matrix), fit.marginalReliability(), fit.group(), source);
        return new Findings(given.people().size(), test, tables.comparisons(), items);
    }

    private OptionalDouble drift(ModelFit fit, int item) {
        OptionalDouble error = errors.get(item);
        return error.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(fit.shift(item).z(error.getAsDouble()));
    }
}
