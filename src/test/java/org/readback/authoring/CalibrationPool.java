package org.readback.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.bank.BankItem;
import org.readback.bank.CalibrationId;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemSource;
import org.readback.bank.ItemVersionId;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.bank.TestItems;
import org.readback.bank.TestResponses;
import org.readback.bank.TestResponses.Given;
import org.readback.base.Job;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.psychometrics.CalibrationModel;
import org.readback.psychometrics.CalibrationPriors;
import org.readback.psychometrics.ResponseModel;
import org.readback.psychometrics.TwoParameterLogistic;
import org.springframework.stereotype.Component;

/** Pools whose true parameters are known, and people who answer by them. */
@Component
public class CalibrationPool {
    private final ItemBank bank;
    private final TestResponses responses;
    private final TestAccounts accounts;

    CalibrationPool(ItemBank bank, TestResponses responses, TestAccounts accounts) {
        this.bank = bank;
        this.responses = responses;
        this.accounts = accounts;
    }

    /** @param items in the order of their ids
     * @param truth their parameters */
    public record Pool(String name, List<ItemVersionId> items, List<ResponseModel> truth) {}

    /** A pool of its own, of bands 1 to 5 in turn, with difficulties about where the bands say. */
    public Pool fresh(int items) {
        String name = "cal-" + UUID.randomUUID();
        var random = new SplittableRandom(7);
        var versions = new ArrayList<ItemVersionId>();
        var truth = new ArrayList<ResponseModel>();
        var sources = new ArrayList<ItemSource>();
        for (int i = 0; i < items; i++) {
            var id = new ItemId(name + "-" + (100 + i));
            sources.add(TestItems.inPool(
                    name, TestItems.choice(new TestItems.Marks(id.itemId(), 1 + i % 5, "topic", null))));
            versions.add(new ItemVersionId(id, 1));
            truth.add(new TwoParameterLogistic(
                    Math.exp(0.2 + 0.3 * random.nextGaussian()), 0.67 * (i % 5 - 2) + 0.4 * random.nextGaussian()));
        }
        bank.add(sources);
        return new Pool(name, versions, truth);
    }

    /** People of N(0, 1) answer the first items, all of them, in tests, as made-up people. */
    public void answer(Pool pool, int people, int items, RandomGenerator random) {
        var scores = new double[people][pool.items().size()];
        for (double[] row : scores) {
            double theta = random.nextGaussian();
            for (int i = 0; i < row.length; i++) {
                double p = pool.truth().get(i).probability(theta);
                row[i] = i >= items ? Double.NaN : random.nextDouble() < p ? 1 : 0;
            }
        }
        AccountId person = accounts.fresh(Role.TRAINEE);
        responses.add(new Given(person, Occasion.TEST, Origin.SIMULATED), pool.items(), scores);
    }

    /** Calibrates with two parameters and waits until it is done. */
    public CalibrationSheet calibrate(Calibrations calibrations, Pool pool) {
        calibrations.start(pool.name(), CalibrationModel.TWO_PARAMETER, CalibrationPriors.STANDARD);
        Job job = ended(calibrations, pool);
        assertThat(job.state()).as(job.toString()).isEqualTo(Job.State.DONE);
        CalibrationId id = standing(calibrations, pool).last().orElseThrow().id();
        return calibrations.find(id, LanguageTag.EN).orElseThrow();
    }

    /** Waits until the one started last has ended. */
    public static Job ended(Calibrations calibrations, Pool pool) {
        for (int i = 0; i < 1500; i++) {
            Job job = calibrations.job(pool.name()).orElseThrow();
            if (!job.isRunning()) return job;
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("Still running: " + pool.name());
    }

    /** As the list shows it. */
    public static PoolStanding standing(Calibrations calibrations, Pool pool) {
        return calibrations.pools().stream()
                .filter(each -> each.pool().equals(pool.name()))
                .findFirst()
                .orElseThrow();
    }

    /** By item. */
    static Map<ItemVersionId, ResponseModel> models(List<BankItem> items) {
        return items.stream().collect(Collectors.toMap(BankItem::version, BankItem::model));
    }
}
