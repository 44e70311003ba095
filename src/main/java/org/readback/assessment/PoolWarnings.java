package org.readback.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.readback.assessment.PoolWarning.Kind;
import org.readback.assessment.TestSheet.DutySheet;
import org.readback.assessment.TestSheet.PoolSheet;
import org.readback.assessment.TestSheet.TopicSheet;
import org.readback.assessment.simulation.ItemUse;
import org.readback.bank.BankItem;
import org.readback.psychometrics.StoppingRule;

/** What is wrong with a pool, the gravest first. */
final class PoolWarnings {
    private static final int PER_DUTY = 2;

    private final PoolSheet pool;
    private final List<PoolWarning> found = new ArrayList<>();

    private PoolWarnings(PoolSheet pool) {
        this.pool = pool;
    }

    /** Of the pool of a part. */
    static List<PoolWarning> of(PoolSheet pool, StoppingRule stopping) {
        var warnings = new PoolWarnings(pool);
        int longest = stopping.maximumItems();
        if (pool.items() < longest) warnings.add(Kind.SHORT, "", pool.items(), longest);
        warnings.topics();
        if (pool.items() >= longest && pool.items() < 2 * longest) {
            warnings.add(Kind.RETAKE, "", pool.items(), 2 * longest);
        }
        int mean = (int) (ItemUse.CAP * pool.items());
        if (mean < longest) warnings.add(Kind.CAP, "", mean, longest);
        warnings.origin();
        return List.copyOf(warnings.found);
    }

    /** Of the pool of a final. */
    static List<PoolWarning> of(PoolSheet pool, Blueprint.Mastery test, List<DutySheet> duties, List<BankItem> items) {
        var warnings = new PoolWarnings(pool);
        if (pool.items() < test.mostItems()) warnings.add(Kind.SHORT, "", pool.items(), test.mostItems());
        warnings.topics();
        for (DutySheet duty : duties) {
            if (duty.items() < PER_DUTY) warnings.add(Kind.DUTY, duty.duty(), duty.items(), PER_DUTY);
        }
        if (new DutyForm(test, items).draw(new SplittableRandom(1)).isEmpty()) {
            warnings.add(Kind.NO_FORM, "", pool.items(), test.length());
        }
        if (pool.items() >= test.mostItems() && pool.items() < 2 * test.mostItems()) {
            warnings.add(Kind.RETAKE, "", pool.items(), 2 * test.mostItems());
        }
        warnings.origin();
        return List.copyOf(warnings.found);
    }

    private void topics() {
        for (TopicSheet topic : pool.topics()) {
            if (topic.target() == 0) {
                add(Kind.STRAY, topic.topic(), topic.items(), 0);
            } else if (topic.items() < topic.needed()) {
                add(Kind.TOPIC, topic.topic(), topic.items(), topic.needed());
            }
        }
    }

    private void origin() {
        if (pool.specimens() > 0) add(Kind.SPECIMEN, "", pool.specimens(), pool.items());
        int started = pool.items() - pool.calibrated();
        if (started > 0) add(Kind.START_VALUES, "", started, pool.items());
    }

    private void add(Kind kind, String about, int have, int need) {
        found.add(new PoolWarning(kind, pool.pool(), about, have, need));
    }
}
