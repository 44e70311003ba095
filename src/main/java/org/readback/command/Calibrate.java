package org.readback.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readback.psychometrics.Calibration;
import org.readback.psychometrics.CalibrationModel;
import org.readback.psychometrics.CalibrationPriors;
import org.readback.psychometrics.CalibrationProgress;
import org.readback.psychometrics.CalibrationSettings;
import org.readback.psychometrics.MarginalLikelihood;
import org.readback.psychometrics.MeanSigmaLinking;
import org.readback.psychometrics.MeanSigmaLinking.Anchor;
import org.readback.psychometrics.ResponseModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Item parameters from responses, by marginal maximum likelihood. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = "Estimates the parameters of items from a table of responses.")
final class Calibrate implements Callable<Integer> {
    private static final int MOST_POINTS = 20;

    @Option(
            names = "--responses",
            required = true,
            paramLabel = "CSV",
            description = "person,<item>,<item>,… with 0/1, for gpcm 0..20; NA or empty where there is none.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path responses;

    @Option(
            names = "--model",
            required = true,
            paramLabel = "MODEL",
            converter = ModelName.class,
            description = "rasch, 2pl, 3pl or gpcm.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CalibrationModel model;

    @Option(
            names = "--priors",
            description = "Believe log a ~ N(0.2, 0.4^2), intercept ~ N(0, 2^2), c ~ Beta(20, 80) before the data.")
    private boolean priors;

    @Option(
            names = "--levels",
            paramLabel = "CSV",
            description = "item,band with the author's band 1..5: where b starts, and with --priors what is believed"
                    + " of it.")
    private @Nullable Path levels;

    @Option(
            names = "--anchors",
            paramLabel = "CSV",
            description = "Items with known parameters: the result is brought to their scale by mean and sigma.")
    private @Nullable Path anchors;

    @Option(names = "--se", description = "Write standard errors too (--report has them anyway).")
    private boolean errors;

    @Option(names = "--report", paramLabel = "HTML", description = "A page with each item's curve and information.")
    private @Nullable Path report;

    @Option(names = "--out", required = true, paramLabel = "CSV", description = "item,a,b[,c] or item,a,b1,b2,…")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        WholeFile.requireWritable(out, report);
        ResponsesCsv given =
                ResponsesCsv.read(responses, _ -> model == CalibrationModel.PARTIAL_CREDIT ? MOST_POINTS : 1);
        Map<Integer, Integer> bands = levels == null ? Map.of() : LevelsCsv.read(levels, given.places());
        List<CsvItem> known = anchors == null ? List.of() : BankCsv.read(anchors);
        Calibration found = calibration(given, bands);
        MeanSigmaLinking link = link(given, known, found);
        var table = new ParametersTable(given.items(), found, link, errors || report != null);
        WholeFile.write(
                out,
                table::writeCsv,
                report,
                page -> new ItemReport(table, given.people().size()).writeTo(page));
        say(given, found, link);
        return 0;
    }

    private Calibration calibration(ResponsesCsv given, Map<Integer, Integer> bands) {
        var settings =
                new CalibrationSettings(model, priors ? CalibrationPriors.STANDARD : CalibrationPriors.NONE, bands);
        var likelihood = new MarginalLikelihood(given.matrix(), settings);
        return errors || report != null
                ? likelihood.calibrateWithErrors(CalibrationProgress.UNWATCHED)
                : likelihood.calibrate(CalibrationProgress.UNWATCHED);
    }

    /** Items of the anchors that nobody was given now say nothing about the scale, and may stand in the file. */
    private MeanSigmaLinking link(ResponsesCsv given, List<CsvItem> known, Calibration found) {
        Map<String, Integer> places = given.places();
        var pairs = new ArrayList<Anchor>();
        for (CsvItem anchor : known) {
            Integer place = places.get(anchor.id());
            if (place != null && found.items().get(place).responses() > 0) {
                ResponseModel from = found.items().get(place).model();
                if (from.points() != anchor.model().points()) {
                    throw fault("the item " + anchor.id() + " has "
                            + anchor.model().points() + " steps, in the responses " + from.points() + ".");
                }
                pairs.add(new Anchor(from, anchor.model()));
            }
        }
        if (!known.isEmpty() && pairs.isEmpty()) {
            throw fault("none of its items was answered in " + responses + ".");
        }
        return MeanSigmaLinking.through(pairs);
    }

    private InputFault fault(String sentence) {
        return InputFault.in(anchors == null ? responses : anchors, sentence);
    }

    private void say(ResponsesCsv given, Calibration found, MeanSigmaLinking link) {
        var lines = new ArrayList<String>();
        lines.add("%d people, %d items"
                .formatted(given.people().size(), found.items().size()));
        lines.add(String.format(Locale.ROOT, "log-likelihood %.4f", found.logLikelihood()));
        lines.add(found.iterations() + " iterations"
                + (found.ending() == Calibration.Ending.CONVERGED
                        ? ""
                        : ", not converged: do not use these parameters"));
        if (model == CalibrationModel.RASCH) {
            lines.add(String.format(Locale.ROOT, "standard deviation of ability %.4f", found.abilityDeviation()));
        }
        if (anchors != null) {
            lines.add(String.format(
                    Locale.ROOT, "theta = %.6f theta %+.6f on the anchors' scale", link.slope(), link.intercept()));
        }
        long remarked =
                found.items().stream().filter(item -> !item.remarks().isEmpty()).count();
        if (remarked > 0) {
            lines.add(remarked + (remarked == 1 ? " item" : " items") + " with a remark, see " + out);
        }
        Duration used = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        lines.add(String.format(Locale.ROOT, "%.2f CPU seconds", used.toMillis() / 1000.0));
        lines.forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
    }

    /** The names the field uses. */
    static final class ModelName implements ITypeConverter<CalibrationModel> {
        @Override
        public CalibrationModel convert(String name) {
            return switch (name.toLowerCase(Locale.ROOT)) {
                case "rasch" -> CalibrationModel.RASCH;
                case "2pl" -> CalibrationModel.TWO_PARAMETER;
                case "3pl" -> CalibrationModel.THREE_PARAMETER;
                case "gpcm" -> CalibrationModel.PARTIAL_CREDIT;
                default -> throw new TypeConversionException("there is no model " + name + ": rasch, 2pl, 3pl or gpcm");
            };
        }
    }
}
