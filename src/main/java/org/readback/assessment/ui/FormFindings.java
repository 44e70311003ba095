package org.readback.assessment.ui;

import java.util.ArrayList;
import java.util.List;
import org.readback.assessment.simulation.FinalReport;
import org.readback.assessment.simulation.FinalReport.Forms;
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
        Forms forms = form.forms();
        found.add(of(
                Sign.FIGURE,
                "blueprints.finding.pass",
                Formats.percent(form.passed()),
                Formats.percent(form.scoreReached())));
        found.add(of(
                forms.alike() >= GOOD_AGREEMENT ? Sign.GOOD : Sign.ATTEND,
                "blueprints.finding.alike",
                Formats.percent(forms.alike())));
        found.add(of(
                Sign.FIGURE,
                "blueprints.finding.consistency",
                Formats.percent(forms.consistency()),
                Formats.percent(forms.accuracy()),
                Formats.percent(forms.wronglyPassed())));
        found.add(of(
                forms.disjoint() >= ENOUGH_FORMS ? Sign.GOOD : Sign.ATTEND,
                "blueprints.finding.forms",
                forms.disjoint(),
                Formats.percent(forms.overlap())));
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

    private static Finding of(Sign sign, String key, Object... parameters) {
        return Finding.of(sign, "", key, parameters);
    }
}
