package org.readback.battery;

import org.readback.assessment.AttemptFinished;
import org.readback.assessment.OutageOver;
import org.readback.battery.BatteryRows.Run;
import org.readback.marking.WorkMarked;
import org.readback.marking.WorksInTests;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What happens in runs without anybody's click there: tests end, raters finish, time runs out. */
@Component
@ConditionalOnBooleanProperty(name = "readback.serving", matchIfMissing = true)
class BatteryClock {
    private final BatteryDesk desk;
    private final WorksInTests works;

    BatteryClock(BatteryDesk desk, WorksInTests works) {
        this.desk = desk;
        this.works = works;
    }

    @EventListener
    void on(WorkMarked event) {
        desk.rows().ofWork(event.work()).ifPresent(desk::refresh);
    }

    @EventListener
    void on(AttemptFinished event) {
        desk.rows().ofAttempt(event.attempt()).ifPresent(desk::refresh);
    }

    @EventListener
    void on(OutageOver event) {
        desk.rows()
                .giveBack(event.from(), event.lost())
                .forEach(part -> part.work()
                        .ifPresent(work ->
                                works.endAt(work, part.deadline().orElseThrow().plus(Batteries.GRACE))));
    }

    /** Works that nobody came back to are handed in as they are.
     *
     * @return how many runs were looked at */
    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    int closeOverdue() {
        var overdue = desk.rows().overdue();
        overdue.stream().flatMap(id -> desk.rows().find(id).stream()).forEach((Run run) -> desk.refresh(run));
        return overdue.size();
    }
}
