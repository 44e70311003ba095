package org.readback.analysis;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.bank.ItemBank;
import org.readback.base.Job;
import org.readback.base.Jobs;
import org.readback.item.ItemId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What responses say about items, for those who look after the item bank. It is computed at night and when somebody
 * asks, and stands until it is computed again. */
@Service
@Transactional
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ItemFindings {
    static final String KIND = "item-statistics";
    static final String SUBJECT = "all";

    private final FindingRows rows;
    private final FindingsWork work;
    private final Jobs jobs;
    private final ItemBank bank;

    ItemFindings(FindingRows rows, FindingsWork work, Jobs jobs, ItemBank bank) {
        this.rows = rows;
        this.work = work;
        this.jobs = jobs;
        this.bank = bank;
    }

    /** The newest version with responses of each item that has any. */
    @Transactional(readOnly = true)
    public Map<ItemId, ItemFinding> newest() {
        return rows.newest().stream()
                .collect(Collectors.toMap(each -> each.item().item(), Function.identity()));
    }

    /** Every version of an item that has responses, the newest first; none for an unknown item. */
    @Transactional(readOnly = true)
    public List<ItemFinding> of(ItemId item) {
        return rows.of(item);
    }

    /** The items of a pool with the newest figures of each, the most flags first; none for an unknown pool. */
    @Transactional(readOnly = true)
    public List<PoolItem> pool(String pool) {
        return rows.newest().stream()
                .filter(each -> each.pool().equals(pool))
                .sorted(Comparator.comparing(each -> -each.flags().size()))
                .map(each -> new PoolItem(bank.version(each.item()), each))
                .toList();
    }

    /** Computes all anew in the background; where that is under way already, it goes on. */
    public void compute() {
        jobs.start(KIND, SUBJECT, work);
    }

    /** The computation that was started last. */
    public Optional<Job> job() {
        return jobs.newest(KIND, SUBJECT);
    }

    /** Asks the one under way to stop: pools it has done are kept. */
    public void cancel() {
        job().filter(Job::isRunning).ifPresent(job -> jobs.cancel(job.id()));
    }

    /** Once a night, whatever number of servers there are. */
    @Component
    static class Nightly {
        private static final Duration TWICE = Duration.ofHours(6);

        private final Jobs jobs;
        private final FindingsWork work;
        private final Clock clock;

        Nightly(Jobs jobs, FindingsWork work, Clock clock) {
            this.jobs = jobs;
            this.work = work;
            this.clock = clock;
        }

        /** Does nothing where it was begun within the last six hours. */
        @Scheduled(cron = "0 20 2 * * *")
        void start() {
            boolean fresh = jobs.newest(KIND, SUBJECT)
                    .filter(job -> job.startedAt().isAfter(clock.instant().minus(TWICE)))
                    .isPresent();
            if (!fresh) jobs.start(KIND, SUBJECT, work);
        }
    }
}
