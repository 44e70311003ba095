package org.readback.assessment;

import java.util.random.RandomGenerator;
import org.readback.bank.Origin;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens in attempts without anybody's click: beats, and the end of attempts that nobody came back to. The first
 * beat comes before the first request, so that nobody is late because of an outage. A command that serves nobody lets it
 * rest: its running time would not be given back. */
@Component
@ConditionalOnBooleanProperty(name = "readback.serving", matchIfMissing = true)
class AttemptClock implements SmartInitializingSingleton {
    private final Heartbeats heartbeats;
    private final AttemptDesk desk;
    private final RandomGenerator random;
    private final TransactionTemplate transaction;

    AttemptClock(Heartbeats heartbeats, AttemptDesk desk, RandomGenerator random, TransactionTemplate transaction) {
        this.heartbeats = heartbeats;
        this.desk = desk;
        this.random = random;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        heartbeats.beat();
    }

    @Scheduled(initialDelay = 10_000, fixedRate = 10_000)
    void beat() {
        heartbeats.beat();
    }

    /** @return how many were ended */
    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    int endOverdue() {
        int ended = 0;
        for (AttemptId id : desk.rows().overdue()) {
            Integer one = transaction.execute(_ -> end(id));
            ended += one == null ? 0 : one;
        }
        return ended;
    }

    private int end(AttemptId id) {
        Turn turn = new Turn(desk.rows().now(), random, Origin.REAL);
        return desk.rows()
                .lock(id)
                .filter(attempt -> attempt.decision() == null && attempt.isOver(turn.now()))
                .map(attempt -> {
                    desk.sittings().sheet(attempt, turn);
                    return 1;
                })
                .orElse(0);
    }
}
