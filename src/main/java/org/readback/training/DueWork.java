package org.readback.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.readback.base.Centre;
import org.readback.training.AssignmentRows.Given;
import org.springframework.stereotype.Component;

/** Joins what was assigned to what was done. */
@Component
class DueWork {
    private final DoneWork done;
    private final Targets targets;

    DueWork(DoneWork done, Targets targets) {
        this.done = done;
        this.targets = targets;
    }

    Targets targets() {
        return targets;
    }

    /** In the order given. */
    List<Due> of(Collection<Given> all) {
        if (all.isEmpty()) return List.of();
        DoneWork.Book book = done.read(all);
        Targets.Titles titles = targets.titles();
        return all.stream()
                .map(given -> new Due(
                        given.assignment(),
                        given.person(),
                        given.target(),
                        titles.of(given.target()),
                        day(given.at()),
                        given.deadline(),
                        given.reason(),
                        book.done(given).map(DueWork::day)))
                .toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Centre.ZONE);
    }
}
