package org.readback.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.Calibration;
import org.readback.psychometrics.CalibrationModel;
import org.readback.psychometrics.CalibrationPriors;
import org.readback.psychometrics.CalibrationProgress;
import org.readback.psychometrics.CalibrationSettings;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.ItemCalibration;
import org.readback.psychometrics.MarginalLikelihood;
import org.readback.psychometrics.OnlineUpdate;
import org.readback.psychometrics.ResponseMatrix;
import org.readback.psychometrics.ResponseModel;

/**
 * How near a calibration comes to the true difficulties, whether it ended at the top of the likelihood, and what it costs;
 * and how a new bank does with the first answers alone.
 *
 * <p>The goal of CPU time is a quarter of what mirt 1.47 took for responses of the same size on another machine (5.93 s); its
 * estimates are at the same top, as far as its own tolerance goes, so that the slope there says how far ours can be from
 * them.
 */
final class CalibrationRows implements RowGroup {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final World.Plan STANDARD = new World.Plan(200, 2_000, false, false);
    private static final World.Plan CENTRE = new World.Plan(500, 900, false, false);
    private static final int NEW_ITEMS = 120;
    private static final int FIRST_PEOPLE = 200;
    private static final int FIRST_ANSWERS = 30;

    @Override
    public List<Figure> measure(long seed) {
        var figures = new ArrayList<Figure>();
        figures.addAll(calibrated("2PL, 200 items x 2,000 people", STANDARD, seed, 1.48));
        figures.addAll(calibrated("2PL, 500 items x 900 people", CENTRE, seed, Double.POSITIVE_INFINITY));
        figures.add(Figure.atMost("cold start, 200 people x 30 answers", "RMSE of b", coldStart(seed), 0.36));
        return figures;
    }

    private static List<Figure> calibrated(String row, World.Plan plan, long seed, double seconds) {
        World world = World.of(plan, seed);
        ResponseMatrix responses = matrix(world);
        var settings = new CalibrationSettings(CalibrationModel.TWO_PARAMETER, CalibrationPriors.NONE);
        new MarginalLikelihood(responses, settings).calibrate(CalibrationProgress.UNWATCHED); // warms the JVM up
        long begin = THREADS.getCurrentThreadCpuTime();
        Calibration found = new MarginalLikelihood(responses, settings).calibrate(CalibrationProgress.UNWATCHED);
        double used = (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
        return List.of(
                Figure.plain(row, "RMSE of b", error(difficulties(found), world.items())),
                Figure.plain(row, "slope left", found.steepest()),
                Figure.plain(row, "iterations", found.iterations()),
                Figure.atMost(row, "CPU seconds", used, seconds));
    }

    private static ResponseMatrix matrix(World world) {
        var rows = new ArrayList<byte[]>();
        for (boolean[] right : world.right()) {
            var row = new byte[right.length];
            for (int item = 0; item < row.length; item++) row[item] = (byte) (right[item] ? 1 : 0);
            rows.add(row);
        }
        return new ResponseMatrix(world.items().size(), rows);
    }

    private static List<Double> difficulties(Calibration found) {
        return found.items().stream()
                .map(ItemCalibration::model)
                .map(ResponseModel::difficulty)
                .toList();
    }

    /** Everybody answers items drawn at random, of a bank of which nothing is known. */
    private static double coldStart(long seed) {
        World world = World.of(new World.Plan(NEW_ITEMS, FIRST_PEOPLE, false, false), seed);
        var random = new SplittableRandom(seed);
        var beliefs = new ArrayList<>(Collections.nCopies(NEW_ITEMS, AbilityEstimate.STANDARD));
        for (boolean[] right : world.right()) {
            var ability = AbilityEstimate.STANDARD;
            int[] drawn =
                    random.ints(0, NEW_ITEMS).distinct().limit(FIRST_ANSWERS).toArray();
            for (int item : drawn) {
                var update = OnlineUpdate.after(ability, beliefs.get(item), right[item] ? 1 : 0);
                ability = update.ability();
                beliefs.set(item, update.difficulty());
            }
        }
        return error(beliefs.stream().map(AbilityEstimate::theta).toList(), world.items());
    }

    private static double error(List<Double> difficulties, List<CandidateItem> items) {
        double squares = 0;
        for (int item = 0; item < items.size(); item++) {
            double off = difficulties.get(item) - items.get(item).model().difficulty();
            squares += off * off;
        }
        return Math.sqrt(squares / items.size());
    }
}
