package org.readback.authoring;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readback.authoring.CalibrationData.Table;
import org.readback.bank.BankItem;
import org.readback.bank.CalibratedItem;
import org.readback.bank.ItemRemark;
import org.readback.bank.PoolCalibration;
import org.readback.bank.PoolCalibration.Fit;
import org.readback.bank.PoolCalibration.Link;
import org.readback.bank.PoolCalibration.Order;
import org.readback.psychometrics.Calibration;
import org.readback.psychometrics.CalibrationRemark;
import org.readback.psychometrics.ItemCalibration;
import org.readback.psychometrics.MeanSigmaLinking;
import org.readback.psychometrics.MeanSigmaLinking.Anchor;
import org.readback.psychometrics.Rasch;
import org.readback.psychometrics.ResponseMatrix;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.TwoParameterLogistic;

/** Brings what a calibration found to the scale in force, and says what it is worth, item by item. */
final class CalibrationResult {
    /** Fewer difficulties than this say nothing of a unit: only the origin is then moved. */
    static final int FEWEST_FOR_A_UNIT = 5;

    private static final Set<ItemRemark> KEEPS =
            EnumSet.of(ItemRemark.FEW_RESPONSES, ItemRemark.FULL_SCORE_UNEARNED, ItemRemark.AT_EDGE);

    private final Order order;
    private final Table table;
    private final Calibration found;

    CalibrationResult(Order order, Table table, Calibration found) {
        this.order = order;
        this.table = table;
        this.found = found;
    }

    /** The proposal.
     *
     * @param parameters the number in force, which the items of the table have
     * @param isCalibrated whether an item's parameters in force come from a calibration */
    PoolCalibration proposal(int parameters, Predicate<BankItem> isCalibrated) {
        List<Integer> sound = Stream.iterate(0, i -> i + 1)
                .limit(table.items().size())
                .filter(i -> remarks(i).isEmpty())
                .toList();
        List<Integer> calibrated = sound.stream()
                .filter(i -> isCalibrated.test(table.items().get(i)))
                .toList();
        List<Integer> anchors = calibrated.isEmpty() ? sound : calibrated;
        MeanSigmaLinking line =
                calibrated.size() < FEWEST_FOR_A_UNIT ? origin(anchors) : MeanSigmaLinking.through(pairs(anchors));
        var items = new ArrayList<CalibratedItem>();
        for (int i = 0; i < table.items().size(); i++) items.add(item(i, line));
        table.fewer().forEach((item, responses) -> items.add(kept(item, responses)));
        return new PoolCalibration(order, fit(), new Link(parameters, line, anchors.size()), items);
    }

    /** Start values are guesses, pressed towards the middle: their mean says where the scale begins, their spread nothing
     * of its unit. That stays as the people have it, with a standard deviation of 1. */
    private MeanSigmaLinking origin(List<Integer> anchors) {
        double slope = 1 / found.abilityDeviation();
        double moved = anchors.stream()
                .mapToDouble(i -> inForce(i).difficulty() - slope * found(i).difficulty())
                .average()
                .orElse(0);
        return new MeanSigmaLinking(slope, moved);
    }

    /** An item that earns other points now than in force is compared by its mean step. */
    private List<Anchor> pairs(List<Integer> anchors) {
        return anchors.stream()
                .map(i -> found(i).points() == inForce(i).points()
                        ? new Anchor(found(i), inForce(i))
                        : new Anchor(
                                new TwoParameterLogistic(1, found(i).difficulty()),
                                new TwoParameterLogistic(1, inForce(i).difficulty())))
                .toList();
    }

    private ResponseModel found(int i) {
        return found.items().get(i).model();
    }

    private ResponseModel inForce(int i) {
        return table.items().get(i).model();
    }

    private Set<ItemRemark> remarks(int i) {
        ItemCalibration item = found.items().get(i);
        var remarks = EnumSet.noneOf(ItemRemark.class);
        for (CalibrationRemark remark : item.remarks()) {
            remarks.add(
                    switch (remark) {
                        case UNANSWERED -> ItemRemark.FEW_RESPONSES;
                        case ALL_RIGHT -> ItemRemark.ALL_RIGHT;
                        case ALL_WRONG -> ItemRemark.ALL_WRONG;
                        case SCORE_UNUSED -> ItemRemark.SCORE_UNUSED;
                        case AT_EDGE -> ItemRemark.AT_EDGE;
                    });
        }
        if (item.model().points() < CalibrationData.points(table.items().get(i), order.model())) {
            remarks.add(ItemRemark.FULL_SCORE_UNEARNED);
        }
        return remarks;
    }

    private CalibratedItem item(int i, MeanSigmaLinking line) {
        BankItem item = table.items().get(i);
        ItemCalibration each = found.items().get(i);
        Set<ItemRemark> remarks = remarks(i);
        return remarks.stream().anyMatch(KEEPS::contains)
                ? new CalibratedItem(item.version(), each.responses(), true, item.model(), List.of(), remarks)
                : new CalibratedItem(
                        item.version(), each.responses(), false, line.item(each.model()), errors(each, line), remarks);
    }

    private static CalibratedItem kept(BankItem item, int responses) {
        return new CalibratedItem(
                item.version(), responses, true, item.model(), List.of(), Set.of(ItemRemark.FEW_RESPONSES));
    }

    /** On the scale in force: a is divided by the new unit, difficulties are multiplied by it, c is what it was. */
    private static List<Double> errors(ItemCalibration item, MeanSigmaLinking line) {
        if (item.standardErrors().isEmpty()) return List.of();
        var errors = new ArrayList<>(item.standardErrors());
        if (item.model() instanceof Rasch) errors.addFirst(Double.NaN);
        for (int i = 0; i <= item.model().points(); i++) {
            errors.set(i, i == 0 ? errors.get(i) / line.slope() : errors.get(i) * line.slope());
        }
        return errors;
    }

    private Fit fit() {
        ResponseMatrix matrix = table.matrix();
        int responses =
                found.items().stream().mapToInt(ItemCalibration::responses).sum();
        return new Fit(
                matrix.people(),
                responses,
                found.logLikelihood(),
                found.iterations(),
                found.ending() == Calibration.Ending.CONVERGED);
    }
}
