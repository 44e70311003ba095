package org.readback.battery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.assessment.Results;
import org.readback.bank.Origin;
import org.readback.battery.Battery.Part;
import org.readback.battery.BatteryRows.Begun;
import org.readback.battery.BatteryRows.Run;
import org.readback.marking.WorksInTests;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far a run is: read off the attempts and works that its parts point to, never kept beside them. */
@Component
class RunProgress {
    private static final Duration RATERS_OF_THE_DEMONSTRATION = Duration.ofDays(2);

    private final BatteryRows rows;
    private final InterviewRows interviews;
    private final Results results;
    private final WorksInTests works;
    private final ApplicationEventPublisher events;

    RunProgress(
            BatteryRows rows,
            InterviewRows interviews,
            Results results,
            WorksInTests works,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.interviews = interviews;
        this.results = results;
        this.works = works;
        this.events = events;
    }

    /** Of every part in its order. */
    List<PartState> states(Run run, Battery battery) {
        Map<Integer, Begun> begun =
                rows.parts(run.id()).stream().collect(Collectors.toMap(Begun::position, Function.identity()));
        var states = new ArrayList<PartState>();
        for (int at = 0; at < battery.parts().size(); at++) {
            Optional<Begun> part = Optional.ofNullable(begun.get(at + 1));
            states.add(
                    battery.parts().get(at) instanceof Part.Interview
                            ? interview(run)
                            : part.map(this::state).orElseGet(PartState.Ahead::new));
        }
        return List.copyOf(states);
    }

    private PartState interview(Run run) {
        return interviews
                .find(run.id())
                .<PartState>map(rated -> new PartState.Interviewed(rated.halves()))
                .orElseGet(() -> run.endedAt().isPresent() ? new PartState.HandedIn() : new PartState.Ahead());
    }

    private PartState state(Begun begun) {
        return begun.work()
                .map(work -> {
                    var standing = works.standing(work);
                    if (!standing.isEnded()) return new PartState.Running();
                    if (!standing.isHandedIn()) return new PartState.Missed();
                    return standing.outcome()
                            .<PartState>map(outcome -> new PartState.Marked(outcome.total(), outcome.most()))
                            .orElseGet(PartState.HandedIn::new);
                })
                .orElseGet(() -> begun.attempt()
                        .flatMap(results::of)
                        .<PartState>map(summary -> new PartState.Tested(summary.result()))
                        .orElseGet(PartState.Running::new));
    }

    /** The position of the part that comes next or is going on; empty if the person has nothing more to do alone. */
    static OptionalInt next(Battery battery, List<PartState> states) {
        for (int at = 0; at < battery.alone(); at++) {
            if (!states.get(at).isDone()) return OptionalInt.of(at + 1);
        }
        return OptionalInt.empty();
    }

    /** Ends what is over: hands in works whose time is out, notes the end of the person's part, and that all is known, each
     * once, whoever asks first. */
    @Transactional
    void refresh(RunId id, Battery battery, Instant now) {
        Run run = rows.lock(id).orElseThrow();
        if (run.completedAt().isPresent()) return;
        if (run.endedAt().isEmpty()) {
            // a work that is handed in may be locked by its rater, who waits for this run
            rows.parts(id).stream()
                    .flatMap(begun -> begun.work().stream())
                    .filter(work -> !works.standing(work).isHandedIn())
                    .forEach(works::close);
            if (next(battery, states(run, battery)).isPresent()) return;
            rows.end(id, now);
        }
        Run ended = rows.find(id).orElseThrow();
        boolean isComplete = new Composition(battery)
                .of(states(ended, battery)).stream()
                        .allMatch(outcome -> outcome.finding().isFinal());
        if (isComplete && rows.complete(id, completedAt(ended, now))) {
            events.publishEvent(new BatteryCompleted(id, ended.person()));
        }
    }

    private static Instant completedAt(Run run, Instant now) {
        if (run.origin() != Origin.SIMULATED) return now;
        Instant later = run.endedAt().orElse(now).plus(RATERS_OF_THE_DEMONSTRATION);
        return later.isBefore(now) ? later : now;
    }
}
