package org.readback.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.readback.psychometrics.DifferentialFunctioning.Difference;
import org.readback.psychometrics.FitStatistics;
import org.readback.psychometrics.OptionStatistics;
import org.readback.psychometrics.ResponseTimes;

/**
 * An analysis as a table, a row an item; NA where a value does not exist.
 *
 * <p>Columns of differences have the names of column and group after them where there is more than one comparison.
 * Options are {@code name:share:correlation:mean share of the score}, with a bar between them.
 */
final class FindingsCsv {
    private final Findings findings;

    FindingsCsv(Findings findings) {
        this.findings = findings;
    }

    void writeTo(Writer writer) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(header());
        for (AnalysedItem item : findings.items()) {
            csv.writeRecord(fields(item));
        }
        csv.flush(); // it has a buffer of its own
    }

    private List<String> header() {
        var header = new ArrayList<>(List.of("item", "n", "confidence", "exposure", "facility", "discrimination"));
        header.addAll(List.of("infit", "infit_z", "outfit", "outfit_z"));
        header.addAll(List.of("time_mean", "time_q1", "time_median", "time_q3", "options"));
        if (findings.hasDrift()) {
            header.add("drift_z");
        }
        for (Comparison comparison : findings.comparisons()) {
            String end = findings.comparisons().size() == 1 ? "" : "_" + comparison.column() + "_" + comparison.focal();
            header.addAll(List.of(
                    "dif_delta" + end,
                    "dif_se" + end,
                    "dif_chi2" + end,
                    "dif_p" + end,
                    "dif_p_adjusted" + end,
                    "dif_class" + end));
        }
        header.addAll(List.of("flags", "note"));
        return header;
    }

    private List<String> fields(AnalysedItem item) {
        var fields = new ArrayList<>(List.of(
                item.item(),
                Integer.toString(item.statistics().responses()),
                item.statistics().confidence().name().toLowerCase(Locale.ROOT),
                number(item.statistics().exposure())));
        fields.add(number(item.statistics().facility()));
        fields.add(number(item.statistics().discrimination()));
        Optional<FitStatistics> fit = item.measured().fit();
        add(fields, fit.map(FitStatistics::infit), fit.map(FitStatistics::infitZ));
        add(fields, fit.map(FitStatistics::outfit), fit.map(FitStatistics::outfitZ));
        Optional<ResponseTimes> times = item.measured().times();
        add(fields, times.map(ResponseTimes::mean), times.map(ResponseTimes::lowerQuartile));
        add(fields, times.map(ResponseTimes::median), times.map(ResponseTimes::upperQuartile));
        fields.add(
                item.options().isEmpty()
                        ? "NA"
                        : item.options().stream().map(FindingsCsv::option).collect(Collectors.joining("|")));
        if (findings.hasDrift()) {
            fields.add(number(item.measured().drift()));
        }
        item.measured().differences().forEach(difference -> addDifference(fields, difference));
        fields.add(String.join("; ", findings.flags(item)));
        fields.add(item.note());
        return fields;
    }

    private static void addDifference(List<String> fields, Optional<Difference> difference) {
        add(
                fields,
                difference.map(each -> each.test().delta()),
                difference.map(each -> each.test().standardError()));
        fields.add(difference.map(each -> number(each.test().chiSquare())).orElse("NA"));
        fields.add(difference.map(each -> probability(each.test().p())).orElse("NA"));
        fields.add(difference.map(each -> probability(each.adjusted())).orElse("NA"));
        fields.add(difference.map(each -> each.test().etsClass().name()).orElse("NA"));
    }

    private static String option(OptionStatistics option) {
        return option.option() + ":" + number(option.share()) + ":" + number(option.discrimination()) + ":"
                + number(option.earned());
    }

    private static void add(List<String> fields, Optional<Double> first, Optional<Double> second) {
        fields.add(first.map(FindingsCsv::number).orElse("NA"));
        fields.add(second.map(FindingsCsv::number).orElse("NA"));
    }

    private static String number(OptionalDouble value) {
        return AnalysedItem.number(value, 6);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    /** Small ones as well. */
    private static String probability(double p) {
        return String.format(Locale.ROOT, "%.6g", p);
    }
}
