package org.readback.analysis;

import java.time.Clock;
import java.util.List;
import org.readback.analysis.PoolFindings.Setting;
import org.readback.bank.CountedResponses;
import org.readback.bank.ItemBank;
import org.readback.base.Jobs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes the figures of one pool after the other; each is stored as it is done. */
@Component
class FindingsWork implements Jobs.Work {
    private static final Logger log = LoggerFactory.getLogger(FindingsWork.class);

    private final CountedResponses responses;
    private final ItemBank bank;
    private final FindingRows rows;
    private final List<PeopleGroups> groups;
    private final Moment moment;

    FindingsWork(
            CountedResponses responses, ItemBank bank, FindingRows rows, List<PeopleGroups> groups, Moment moment) {
        this.responses = responses;
        this.bank = bank;
        this.rows = rows;
        this.groups = groups;
        this.moment = moment;
    }

    /** Now, and all or nothing. */
    @Component
    static class Moment {
        private final Clock clock;
        private final TransactionTemplate transaction;

        Moment(Clock clock, TransactionTemplate transaction) {
            this.clock = clock;
            this.transaction = transaction;
        }
    }

    @Override
    public void run(Jobs.Progress progress) {
        List<String> pools = responses.pools();
        for (int i = 0; i < pools.size(); i++) {
            int done = i;
            compute(pools.get(i), share -> progress.at((done + share) / pools.size()));
        }
        progress.at(1);
    }

    /** A pool whose evidence cannot be read keeps the figures it has, and holds up no other. */
    private void compute(String pool, Jobs.Progress progress) {
        try {
            List<ItemFinding> found = findings(pool, progress);
            moment.transaction.executeWithoutResult(_ -> found.forEach(rows::put));
        } catch (IllegalArgumentException unreadable) {
            log.error("No figures of the pool {}: its evidence cannot be read", pool, unreadable);
        }
    }

    List<ItemFinding> findings(String pool, Jobs.Progress progress) {
        var answers = new PoolLog(responses.of(pool), bank::version);
        var setting = new Setting(pool, responses.known(pool), groups, moment.clock.instant());
        return new PoolFindings(answers, setting).all(progress::at);
    }
}
