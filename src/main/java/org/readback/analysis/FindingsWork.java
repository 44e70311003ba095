package org.readback.analysis;

import java.time.Clock;
import java.util.List;
import org.readback.analysis.PoolFindings.Setting;
import org.readback.bank.CountedResponses;
import org.readback.bank.ItemBank;
import org.readback.base.Jobs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Computes the figures of one pool after the other; each is stored as it is done. */
@Component
class FindingsWork implements Jobs.Work {
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
            List<ItemFinding> found = findings(pools.get(i), share -> progress.at((done + share) / pools.size()));
            moment.transaction.executeWithoutResult(_ -> found.forEach(rows::put));
        }
        progress.at(1);
    }

    List<ItemFinding> findings(String pool, Jobs.Progress progress) {
        var log = new PoolLog(responses.of(pool), bank::version);
        var setting = new Setting(pool, responses.known(pool), groups, moment.clock.instant());
        return new PoolFindings(log, setting).all(progress::at);
    }
}
