package org.readback.command;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.readback.psychometrics.AdaptiveEngine;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.EngineSettings;
import org.readback.psychometrics.Exposure;
import org.readback.psychometrics.Passage;
import org.readback.psychometrics.PreparedPool;
import org.readback.psychometrics.ResponseMatrix;
import org.readback.psychometrics.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Adaptive tests of people whose responses are known. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Gives an adaptive test to each person of a table of responses, in the order of the file.")
final class Simulate implements Callable<Integer> {
    private static final int REHEARSAL = 1000;

    @Option(
            names = "--bank",
            required = true,
            paramLabel = "CSV",
            description = "item,a,b,c,d,content[,passage,sigma_passage] or item,a,b1,b2,…")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path bank;

    @Option(
            names = "--responses",
            required = true,
            paramLabel = "CSV",
            description = "person,<item>,<item>,… with a column for each item of the bank; an item whose response is"
                    + " missing is not asked.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path responses;

    @Mixin
    private SimulationRules rules = new SimulationRules();

    @Option(
            names = "--exposure-cap",
            paramLabel = "SHARE",
            description = "No item to more than this share of the people (default: no exposure control).")
    private @Nullable Double cap;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "4000",
            description = "With --exposure-cap: people made up beforehand to find prices (default: ${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--passages", description = "Items of a passage are asked together and are not independent.")
    private boolean passages;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of the made-up people, and of ties.")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "CSV", description = "person,est,se,n,items[,class]")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        EngineSettings settings = settings();
        WholeFile.requireWritable(out);
        List<CandidateItem> items =
                BankCsv.read(bank).stream().map(this::candidate).toList();
        ResponsesCsv given = responses(items);
        var random = new SplittableRandom(seed);
        var engine = new AdaptiveEngine(settings);
        PreparedPool pool = PreparedPool.of(items);
        Optional<Exposure> exposure =
                Optional.ofNullable(cap).map(limit -> Exposure.warm(engine, pool, limit, warmUp, random));
        rehearse(engine, pool);
        long begin = cpu();
        List<Simulation.Run> runs = run(new Simulation(engine, pool, exposure), given, random);
        var table = new SimulationTable(rules, given.people(), runs);
        long used = cpu() - begin;
        WholeFile.write(out, table::writeCsv);
        table.say(spec.commandLine().getOut(), used);
        return 0;
    }

    /** Lets made-up people go first, and forgets them: the CPU time said is that of a server at work, which has compiled
     * its loops and filled the pool's tables, not that of a JVM in its first second. Results do not depend on it. */
    private void rehearse(AdaptiveEngine engine, PreparedPool pool) {
        Exposure.warm(engine, pool, 1, REHEARSAL, new SplittableRandom(seed));
    }

    private EngineSettings settings() {
        try {
            if (cap != null && !(cap > 0 && cap <= 1)) {
                throw new IllegalArgumentException("--exposure-cap must be above 0 and at most 1: " + cap);
            }
            if (warmUp < 0) {
                throw new IllegalArgumentException("--warm-up must be at least 0: " + warmUp);
            }
            return rules.settings();
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage() + ".", wrong);
        }
    }

    private CandidateItem candidate(CsvItem item) {
        Optional<Passage> passage =
                passages ? item.passage().map(id -> new Passage(id, item.passageDeviation())) : Optional.empty();
        return new CandidateItem(item.id(), rules.content(item), item.model(), passage);
    }

    private ResponsesCsv responses(List<CandidateItem> items) {
        var points = new HashMap<String, Integer>();
        items.forEach(item -> points.put(item.id(), item.model().points()));
        ResponsesCsv given = ResponsesCsv.read(responses, item -> points.getOrDefault(item, -1));
        given.items().forEach(points::remove);
        for (CandidateItem item : items) {
            if (points.containsKey(item.id())) {
                throw InputFault.at(responses, 1, "there is no column of the item " + item.id() + " of the bank.");
            }
        }
        return given;
    }

    private static List<Simulation.Run> run(Simulation simulation, ResponsesCsv given, RandomGenerator random) {
        Map<String, Integer> places = given.places();
        ResponseMatrix matrix = given.matrix();
        List<String> ids = given.items();
        var runs = new ArrayList<Simulation.Run>();
        for (int i = 0; i < matrix.people(); i++) {
            int person = i;
            List<String> missing = IntStream.range(0, ids.size())
                    .filter(item -> matrix.points(person, item) == ResponseMatrix.MISSING)
                    .mapToObj(ids::get)
                    .toList();
            runs.add(simulation.run(
                    item -> matrix.points(person, places.getOrDefault(item.id(), 0))
                            / (double) item.model().points(),
                    missing,
                    random));
        }
        return runs;
    }

    /** Of this thread, in ns. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
