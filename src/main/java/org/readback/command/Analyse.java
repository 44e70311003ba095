package org.readback.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What authors should know about their items, from responses. */
@Command(
        name = "analyse",
        mixinStandardHelpOptions = true,
        description = "Says how each item works: how hard it is, how well it tells people apart, what its options do,"
                + " how it fits its model, and whether it is fair to groups.")
final class Analyse implements Callable<Integer> {
    private static final int MOST_POINTS = 20;

    @Option(
            names = "--responses",
            paramLabel = "CSV",
            description = "person,<item>,<item>,… with points from 0 to 20; NA or empty where there are none.")
    private @Nullable Path responses;

    @Option(
            names = "--marks",
            paramLabel = "CSV",
            description = "Instead of --responses: person,<item>,<item>,… with marks, which need not be whole; a row of"
                    + " the person max holds the highest (default: the highest that anybody has). Gives the facility,"
                    + " standard deviation, discrimination index and discriminative efficiency of each item as Moodle"
                    + " documents them, as shares; empty marks are 0.")
    private @Nullable Path marks;

    @Option(
            names = "--options",
            paramLabel = "CSV",
            description = "person,<item>,<item>,… with the option chosen. Which are right is known by the points.")
    private @Nullable Path options;

    @Option(
            names = "--groups",
            paramLabel = "CSV",
            description = "person,<column>,… with the group of each person, for example a language: every group is"
                    + " compared with the largest of its column.")
    private @Nullable Path groups;

    @Option(names = "--times", paramLabel = "CSV", description = "person,<item>,<item>,… with seconds.")
    private @Nullable Path times;

    @Option(
            names = "--bank",
            paramLabel = "CSV",
            description = "Items with their parameters: only they are analysed, and fit is measured against them"
                    + " (default: against parameters calibrated from these responses). With standard errors (se_b or"
                    + " se_b1, …) items that drifted away from them are flagged.")
    private @Nullable Path bank;

    @Option(names = "--report", paramLabel = "HTML", description = "A page with figures, flagged items first.")
    private @Nullable Path report;

    @Option(names = "--out", required = true, paramLabel = "CSV", description = "A row an item.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        WholeFile.requireWritable(out, report);
        if (marks != null) return judged(marks);
        if (responses == null) {
            throw new ParameterException(
                    spec.commandLine(), "Missing required option: '--responses=CSV' or '--marks=CSV'");
        }
        Map<String, CsvItem> known = known();
        ResponsesCsv given = ResponsesCsv.read(responses, item -> points(known, item));
        var tables = new Analysis.Tables(
                Optional.ofNullable(options).map(file -> OptionsCsv.read(file, given)),
                Optional.ofNullable(times).map(file -> TimesCsv.read(file, given)),
                groups == null ? List.of() : GroupsCsv.read(groups, given.people()));
        Findings findings = (bank == null
                        ? Analysis.calibrated(given)
                        : Analysis.against(known, bank.getFileName().toString(), given))
                .findings(tables);
        WholeFile.write(out, new FindingsCsv(findings)::writeTo, report, new FindingsReport(findings)::writeTo);
        say(findings);
        return 0;
    }

    private int judged(Path file) {
        boolean alone = responses == null && options == null && groups == null && times == null && bank == null;
        if (!alone || report != null) {
            throw new ParameterException(spec.commandLine(), "--marks stands alone with --out.");
        }
        MarksCsv given = MarksCsv.read(file);
        WholeFile.write(out, given::writeTo);
        spec.commandLine()
                .getOut()
                .println(given.marks().size() + " people, " + given.items().size() + " items");
        spec.commandLine().getOut().flush();
        return 0;
    }

    private Map<String, CsvItem> known() {
        var models = new HashMap<String, CsvItem>();
        if (bank != null) {
            BankCsv.read(bank).forEach(item -> models.put(item.id(), item));
        }
        return models;
    }

    private int points(Map<String, CsvItem> known, String item) {
        if (bank == null) {
            return MOST_POINTS;
        }
        CsvItem found = known.get(item);
        return found == null ? -1 : found.model().points();
    }

    private void say(Findings findings) {
        var lines = new ArrayList<String>();
        lines.add(findings.people() + " people, " + findings.items().size() + " items");
        lines.addAll(findings.sentences());
        for (int i = 0; i < findings.comparisons().size(); i++) {
            lines.add(findings.sentence(i));
        }
        lines.add(findings.flagged() + (findings.flagged() == 1 ? " item" : " items") + " flagged");
        for (AnalysedItem item : findings.inOrderOfFlags()) {
            List<String> words = new ArrayList<>(findings.flags(item));
            if (!item.note().isEmpty()) {
                words.add(item.note());
            }
            if (!words.isEmpty()) {
                lines.add("  " + item.item() + ": " + String.join("; ", words));
            }
        }
        lines.forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().flush();
    }
}
