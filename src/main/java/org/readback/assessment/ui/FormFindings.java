package org.readback.assessment.ui;

import java.util.ArrayList;
import java.util.List;
import org.readback.assessment.simulation.FinalReport;
import org.readback.assessment.simulation.FinalReport.Marks;
import org.readback.assessment.ui.Finding.Sign;
import org.readback.base.ui.Formats;

/** A simulated final in sentences. */
final class FormFindings {
    /** Agreement that decisions about people should reach. */
    private static final double GOOD_AGREEMENT = 0.85;

    /** Forms one needs to let people repeat a test. */
    private static final int ENOUGH_FORMS = 2;

    private FormFindings() {}

    static List<Finding> of(FinalReport form) {
        var found = new ArrayList<Finding>();
        if (form.undrawn() > 0) {
            found.add(of(Sign.ATTEND, "blueprints.finding.undrawn", Formats.percent(form.undrawn())));
        }
        if (form.undrawn() == 1) return found;
        found.add(of(Sign.FIGURE, "blueprints.finding.pass", Formats.percent(form.passed())));
        found.add(of(
                form.alike() >= GOOD_AGREEMENT ? Sign.GOOD : Sign.ATTEND,
                "blueprints.finding.alike",
                Formats.percent(form.alike()),
                Formats.percent(form.overlap())));
        form.decided().ifPresent(sure -> found.add(of(Sign.FIGURE, "blueprints.finding.sure", Formats.percent(sure))));
        form.marks().ifPresent(marks -> found.addAll(of(marks)));
        found.add(of(form.unused() == 0 ? Sign.GOOD : Sign.FIGURE, "blueprints.finding.unused", form.unused()));
        found.add(
                form.retake().refused() == 0
                        ? of(Sign.GOOD, "blueprints.finding.retake.all")
                        : of(
                                Sign.ATTEND,
                                "blueprints.finding.retake.refused",
                                Formats.percent(form.retake().refusedShare()),
                                form.retake().firstRefused()));
        return found;
    }

    private static List<Finding> of(Marks marks) {
        return List.of(
                of(Sign.FIGURE, "blueprints.finding.mark", Formats.percent(marks.reached())),
                of(
                        Sign.FIGURE,
                        "blueprints.finding.consistency",
                        Formats.percent(marks.consistency()),
                        Formats.percent(marks.accuracy()),
                        Formats.percent(marks.wronglyPassed())),
                of(
                        marks.disjoint() >= ENOUGH_FORMS ? Sign.GOOD : Sign.ATTEND,
                        "blueprints.finding.forms",
                        marks.disjoint()));
    }

    private static Finding of(Sign sign, String key, Object... parameters) {
        return Finding.of(sign, "", key, parameters);
    }
}
