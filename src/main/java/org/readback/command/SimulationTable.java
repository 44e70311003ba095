package org.readback.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.ExposureRates;
import org.readback.psychometrics.Simulation;

/**
 * What became of a simulation: a row a person, and a summary.
 *
 * @param people in the order of the runs
 */
record SimulationTable(SimulationRules rules, List<String> people, List<Simulation.Run> runs) {

    /** {@code person,est,se,n,items}, and with cuts {@code class}. */
    void writeCsv(Writer writer) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(writer);
        boolean sorted = !runs.isEmpty() && runs.getFirst().stop().band().isPresent();
        var header = new ArrayList<>(List.of("person", "est", "se", "n", "items"));
        if (sorted) {
            header.add("class");
        }
        csv.writeRecord(header);
        for (int i = 0; i < runs.size(); i++) {
            Simulation.Run run = runs.get(i);
            AbilityEstimate estimate = run.stop().posterior().estimate();
            var row = new ArrayList<>(List.of(
                    people.get(i),
                    number(estimate.theta()),
                    number(estimate.standardError()),
                    Integer.toString(run.items().size()),
                    run.items().stream().map(CandidateItem::id).collect(Collectors.joining(" "))));
            run.stop().band().ifPresent(decision -> row.add(rules.band(decision.band())));
            csv.writeRecord(row);
        }
        csv.flush();
    }

    /** @param nanoseconds of CPU, without reading, warming up and writing */
    void say(PrintWriter writer, long nanoseconds) {
        ExposureRates exposure =
                ExposureRates.of(runs.stream().map(Simulation.Run::items).toList());
        double selected = Math.max(1, exposure.meanLength() * runs.size());
        writer.printf(Locale.ROOT, "people %d%n", runs.size());
        writer.printf(Locale.ROOT, "items %.3f a person%n", exposure.meanLength());
        writer.printf(Locale.ROOT, "exposure %.4f at most%n", exposure.highest());
        writer.printf(Locale.ROOT, "overlap %.4f%n", exposure.overlap());
        writer.printf(
                Locale.ROOT,
                "standard error %.4f on average%n",
                runs.stream()
                        .mapToDouble(run -> run.stop().posterior().estimate().standardError())
                        .average()
                        .orElse(0));
        writer.printf(Locale.ROOT, "CPU %.1f microseconds a selected item%n", nanoseconds / 1000.0 / selected);
        writer.flush();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.8f", value);
    }
}
