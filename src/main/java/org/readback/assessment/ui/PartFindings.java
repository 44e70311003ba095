package org.readback.assessment.ui;

import java.util.ArrayList;
import java.util.List;
import org.readback.assessment.simulation.ItemUse;
import org.readback.assessment.simulation.PartReport;
import org.readback.assessment.simulation.Spread;
import org.readback.assessment.simulation.TopicUse;
import org.readback.assessment.ui.Finding.Sign;
import org.readback.base.ui.Formats;
import org.readback.psychometrics.Step;

/** A part of a simulated level test in sentences. */
final class PartFindings {
    /** Share of exact bands that placements of this length reach in the field. */
    private static final double GOOD_BANDS = 0.70;

    private static final double MOST_DECIDED = 0.75;

    /** A test whose errors are larger than it says by more than this deceives. */
    private static final double HONEST = 1.15;

    private final PartReport part;
    private final List<Finding> found = new ArrayList<>();

    private PartFindings(PartReport part) {
        this.part = part;
    }

    static List<Finding> of(PartReport part) {
        var findings = new PartFindings(part);
        findings.length();
        findings.exactness();
        findings.items();
        findings.dryness();
        findings.people();
        return List.copyOf(findings.found);
    }

    private void length() {
        Spread items = part.lengths().spread();
        double decided = part.share(Step.Reason.DECIDED);
        add(
                decided >= MOST_DECIDED ? Sign.GOOD : Sign.ATTEND,
                "blueprints.finding.part",
                (int) items.low(),
                (int) items.high(),
                Formats.percent(decided),
                Formats.percent(part.share(Step.Reason.MAXIMUM)));
        double exhausted = part.share(Step.Reason.POOL_EXHAUSTED);
        if (exhausted > 0) add(Sign.ATTEND, "blueprints.finding.exhausted", Formats.percent(exhausted));
    }

    private void exactness() {
        double right = part.bands().within(0);
        add(
                right >= GOOD_BANDS ? Sign.GOOD : Sign.FIGURE,
                "blueprints.finding.bands",
                Formats.percent(right),
                Formats.percent(part.bands().within(1)));
        double rmse = part.precision().rmse();
        double stated = part.precision().error().mean();
        add(
                rmse <= HONEST * stated ? Sign.GOOD : Sign.ATTEND,
                "blueprints.finding.error",
                Numbers.two(rmse),
                Numbers.two(stated));
    }

    private void items() {
        long unused = part.unused();
        add(unused == 0 ? Sign.GOOD : Sign.FIGURE, "blueprints.finding.unused", unused);
        long overused = part.overused();
        double most = part.items().stream().mapToDouble(ItemUse::share).max().orElse(0);
        add(overused == 0 ? Sign.GOOD : Sign.ATTEND, "blueprints.finding.overused", overused, Formats.percent(most));
    }

    private void dryness() {
        List<TopicUse> dry =
                part.topics().stream().filter(topic -> topic.ranDry() > 0).toList();
        if (dry.isEmpty()) add(Sign.GOOD, "blueprints.finding.wet");
        dry.forEach(topic -> add(
                Sign.ATTEND, "blueprints.finding.dry", topic.topic(), Formats.percent(topic.ranDry()), topic.items()));
    }

    private void people() {
        retake(part.retake().refusedShare(), part.retake().firstRefused());
        if (part.retake().ranDry() > 0) {
            add(
                    Sign.ATTEND,
                    "blueprints.finding.retake.dry",
                    Formats.percent(part.retake().ranDry()));
        }
        add(
                Sign.FIGURE,
                "blueprints.finding.class",
                part.crowd().size(),
                Formats.percent(part.crowd().overlap()),
                Numbers.one(part.crowd().most()),
                Numbers.one(part.crowd().items()));
    }

    private void retake(double refused, int first) {
        if (refused == 0) {
            add(Sign.GOOD, "blueprints.finding.retake.all");
        } else {
            add(Sign.ATTEND, "blueprints.finding.retake.refused", Formats.percent(refused), first);
        }
    }

    private void add(Sign sign, String key, Object... parameters) {
        found.add(Finding.of(sign, part.part(), key, parameters));
    }
}
