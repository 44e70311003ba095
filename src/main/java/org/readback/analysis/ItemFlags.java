package org.readback.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readback.analysis.ItemFinding.Answers;
import org.readback.analysis.ItemFinding.Fit;
import org.readback.analysis.ItemFinding.GroupDifference;
import org.readback.analysis.ItemFinding.Measured;
import org.readback.analysis.ItemFinding.Moved;
import org.readback.analysis.ItemFlag.Kind;
import org.readback.psychometrics.FitStatistics;
import org.readback.psychometrics.ItemStatistics;

/**
 * When a figure is a flag. A flag needs numbers that can carry it: with fewer there is none, and the screen says that the
 * numbers are small.
 */
final class ItemFlags {
    /** For facility, drift, and, counted as if all had been asked, discrimination: a share is then known to within 0.18. */
    static final int FEW = 30;

    /** For all else: a mean square is then known to within about 0.2, and an option that one in twenty would choose is
     * missed once in 170. */
    static final int ENOUGH = 100;

    private static final double HARD = 0.2;
    private static final double EASY = 0.95;
    private static final int BANDS_AWAY = 2;
    private static final double EXACT = 0.5;
    private static final double SIGNIFICANT_Z = 2;
    private static final double SIGNIFICANT = 0.05;
    private static final double DRIFTED = 3;
    private static final double DELTA = 1;
    private static final double ONE_SIDED = 1.6448536269514722; // the normal distribution's 95 % quantile

    private ItemFlags() {}

    /** The most urgent first. */
    static List<ItemFlag> of(
            Answers answers, List<OptionFinding> options, Measured measured, List<GroupDifference> differences) {
        var flags = new ArrayList<ItemFlag>();
        addFacility(answers, flags);
        options.stream()
                .collect(Collectors.groupingBy(OptionFinding::gap, TreeMap::new, Collectors.toList()))
                .forEach((_, some) -> addOptions(answers.number(), some, flags));
        addMeasured(answers.number(), measured, flags);
        for (GroupDifference each : differences) {
            if (each.smaller() >= ENOUGH && Math.abs(each.delta()) >= DELTA && each.adjusted() < SIGNIFICANT) {
                Kind kind = each.delta() < 0 ? Kind.HARDER_FOR_GROUP : Kind.EASIER_FOR_GROUP;
                flags.add(new ItemFlag(kind, each.by() + ":" + each.focal(), each.delta()));
            }
        }
        flags.sort(Comparator.comparing(ItemFlag::kind));
        return List.copyOf(flags);
    }

    private static void addFacility(Answers answers, List<ItemFlag> flags) {
        if (answers.number() >= FEW) {
            if (answers.facility() < HARD) flags.add(new ItemFlag(Kind.TOO_HARD, "", answers.facility()));
            if (answers.facility() > EASY) flags.add(new ItemFlag(Kind.TOO_EASY, "", answers.facility()));
        }
        Double discrimination = answers.discrimination();
        if (discrimination != null
                && answers.equivalent() >= FEW
                && discrimination < ItemStatistics.LEAST_DISCRIMINATION) {
            flags.add(new ItemFlag(Kind.WEAK, "", discrimination));
        }
    }

    /** Of one choice: of the item, or of one gap. */
    private static void addOptions(int responses, List<OptionFinding> options, List<ItemFlag> flags) {
        int key = options.stream()
                .filter(OptionFinding::isKey)
                .mapToInt(OptionFinding::strong)
                .min()
                .orElse(Integer.MAX_VALUE);
        for (OptionFinding each : options) {
            if (!each.isKey() && responses >= FEW && isBeyond(each.strong(), key)) {
                flags.add(new ItemFlag(Kind.KEY_DOUBTED, subject(each), (double) each.strong() / Math.max(1, key)));
            }
            if (each.chosen() == 0 && responses >= ENOUGH) {
                flags.add(new ItemFlag(Kind.OPTION_UNUSED, subject(each), responses));
            }
        }
    }

    /** Whether of those who chose either of two so many chose the first that it is not chance: the sign test. */
    private static boolean isBeyond(int first, int second) {
        return first > second && first - second > ONE_SIDED * Math.sqrt((double) first + second);
    }

    private static String subject(OptionFinding option) {
        return option.gap().isEmpty() ? option.option() : option.gap() + ":" + option.option();
    }

    private static void addMeasured(int responses, Measured measured, List<ItemFlag> flags) {
        if (responses >= FEW
                && measured.standardError() <= EXACT
                && Math.abs(measured.band() - measured.authorsBand()) >= BANDS_AWAY) {
            flags.add(new ItemFlag(Kind.OTHER_BAND, "", measured.band()));
        }
        Moved drift = measured.drift();
        if (drift != null && drift.responses() >= FEW && Math.abs(drift.z()) > DRIFTED) {
            flags.add(new ItemFlag(Kind.DRIFT, "", drift.z()));
        }
        if (measured.fit() != null && responses >= ENOUGH) addFit(measured.fit(), flags);
    }

    /** One flag a direction, by the mean square further out. */
    private static void addFit(Fit fit, List<ItemFlag> flags) {
        double high = Math.max(counts(fit.infit(), fit.infitZ()), counts(fit.outfit(), fit.outfitZ()));
        double low = Math.min(counts(fit.infit(), fit.infitZ()), counts(fit.outfit(), fit.outfitZ()));
        if (high > FitStatistics.HIGH) flags.add(new ItemFlag(Kind.ERRATIC, "", high));
        if (low < FitStatistics.LOW) flags.add(new ItemFlag(Kind.TOO_REGULAR, "", low));
    }

    /** 1, what is expected, where the mean square may be chance. */
    private static double counts(double square, double z) {
        return Math.abs(z) > SIGNIFICANT_Z ? square : 1;
    }
}
