package org.readback.authoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.authoring.CalibrationData.Tally;
import org.readback.authoring.CalibrationSheet.Comparison;
import org.readback.authoring.CalibrationSheet.Hindrance;
import org.readback.bank.BankItem;
import org.readback.bank.CalibratedItem;
import org.readback.bank.CalibrationId;
import org.readback.bank.ItemBank;
import org.readback.bank.PoolCalibrations;
import org.readback.bank.StoredCalibration;
import org.readback.bank.StoredCalibration.Decision;
import org.readback.base.Job;
import org.readback.base.UserError;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.item.TypedItem;
import org.readback.psychometrics.CalibrationModel;
import org.readback.psychometrics.CalibrationPriors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Item parameters from the responses of tests: started by one person, approved by another, then the next parameter
 * version of the pool. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class Calibrations {
    /** An item with fewer responses keeps its parameters. */
    public static final int FEWEST_RESPONSES = 30;
    /** With fewer items there is nothing that tells a discrimination from an ability. */
    public static final int FEWEST_ITEMS = 3;

    private final PoolCalibrations kept;
    private final CalibrationData data;
    private final CalibrationStarts starts;
    private final CalibrationPeople people;
    private final ItemBank bank;

    Calibrations(
            PoolCalibrations kept,
            CalibrationData data,
            CalibrationStarts starts,
            CalibrationPeople people,
            ItemBank bank) {
        this.kept = kept;
        this.data = data;
        this.starts = starts;
        this.people = people;
        this.bank = bank;
    }

    /** Every pool with items in use, by its name. */
    @Transactional(readOnly = true)
    public List<PoolStanding> pools() {
        Map<String, StoredCalibration> newest = kept.newest();
        return data.tallies(bank.pools()).entrySet().stream()
                .map(pool -> standing(pool.getKey(), pool.getValue(), Optional.ofNullable(newest.get(pool.getKey()))))
                .toList();
    }

    private PoolStanding standing(String pool, Tally tally, Optional<StoredCalibration> last) {
        List<Integer> counts = tally.responses();
        return new PoolStanding(
                pool,
                counts.size(),
                (int) counts.stream().filter(count -> count >= FEWEST_RESPONSES).count(),
                tally.sittings(),
                counts.stream().mapToInt(Integer::intValue).sum(),
                counts.stream()
                        .mapToInt(count -> Math.max(0, FEWEST_RESPONSES - count))
                        .sum(),
                bank.parameters(pool),
                suggested(bank.pool(pool)),
                last);
    }

    /** Partial credit where an item gives some; otherwise guessing where all items can be guessed. */
    private static CalibrationModel suggested(List<BankItem> items) {
        List<Item> texts = items.stream()
                .map(item -> item.texts().values().iterator().next())
                .toList();
        if (texts.stream().anyMatch(item -> ItemPoints.of(item) > 1)) return CalibrationModel.PARTIAL_CREDIT;
        return texts.stream().anyMatch(TypedItem.class::isInstance)
                ? CalibrationModel.TWO_PARAMETER
                : CalibrationModel.THREE_PARAMETER;
    }

    /** Starts one in the background; one that runs on this pool goes on instead.
     *
     * @throws IllegalArgumentException if there is no such pool
     * @throws UserError if a proposal waits for a decision, or too few items have enough responses */
    public void start(String pool, CalibrationModel model, CalibrationPriors priors) {
        if (!bank.pools().contains(pool)) throw new IllegalArgumentException("No such pool: " + pool);
        long ready = data.tallies(List.of(pool)).values().stream()
                .flatMap(tally -> tally.responses().stream())
                .filter(count -> count >= FEWEST_RESPONSES)
                .count();
        if (ready < FEWEST_ITEMS) throw CalibrationWork.tooFew();
        starts.start(pool, model, priors, people.me());
        people.tell("calibration-started", pool, model + ", priors " + priors);
    }

    /** The calibration of a pool that was started last, as work in the background. */
    public Optional<Job> job(String pool) {
        return starts.newest(pool);
    }

    /** Asks the one that runs to stop; nothing is left of it. */
    public void cancel(String pool) {
        starts.cancel(pool);
    }

    /** Empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<CalibrationSheet> find(CalibrationId id, LanguageTag language) {
        return kept.find(id).map(found -> sheet(found, language));
    }

    private CalibrationSheet sheet(StoredCalibration found, LanguageTag language) {
        int linkedTo = found.found().link().parameters();
        List<Comparison> items = found.found().items().stream()
                .map(after -> comparison(after, bank.version(after.item(), linkedTo), language))
                .toList();
        AccountId startedBy = found.found().order().startedBy();
        Set<AccountId> named = Stream.concat(Stream.of(startedBy), found.decision().map(Decision::by).stream())
                .collect(Collectors.toSet());
        return new CalibrationSheet(found, items, people.names(named), hindrances(found));
    }

    private static Comparison comparison(CalibratedItem after, BankItem before, LanguageTag language) {
        return new Comparison(before.in(language).stem(), before.model(), after);
    }

    private Set<Hindrance> hindrances(StoredCalibration found) {
        var hindrances = EnumSet.noneOf(Hindrance.class);
        if (!found.isWaiting()) return hindrances;
        if (!people.mayApprove(found.found().order().startedBy())) hindrances.add(Hindrance.OWN);
        if (!found.found().fit().converged()) hindrances.add(Hindrance.UNCONVERGED);
        if (found.found().link().parameters() != bank.parameters(found.pool())) hindrances.add(Hindrance.OUTDATED);
        return hindrances;
    }

    /** Puts it into force as the next parameter version of its pool; attempts that run keep theirs.
     *
     * @return the number of the version
     * @throws IllegalArgumentException if there is none
     * @throws UserError if the person signed in started it and another instructor could approve it, or if it cannot be
     *     approved at all */
    public int approve(CalibrationId id) {
        StoredCalibration found = require(id);
        if (!people.mayApprove(found.found().order().startedBy())) throw new UserError("authoring.calibration.own");
        int number = kept.publish(id, people.me());
        people.tell("calibration-approved", found.pool(), "calibration " + id + ", parameters " + number);
        return number;
    }

    /** Keeps it on record and leaves the parameters as they are.
     *
     * @throws IllegalArgumentException if there is none
     * @throws UserError if it is decided already */
    public void reject(CalibrationId id) {
        StoredCalibration found = require(id);
        kept.reject(id, people.me());
        people.tell("calibration-rejected", found.pool(), "calibration " + id);
    }

    private StoredCalibration require(CalibrationId id) {
        return kept.find(id).orElseThrow(() -> new IllegalArgumentException("No such calibration: " + id));
    }
}
