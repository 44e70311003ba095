package org.readback.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.readback.contingent.ContingentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much instructors teach, for other modules. */
@Service
@ForModules
@Transactional(readOnly = true)
public class TaughtHours {
    private final ClassRows classes;
    private final ClassSessionRows sessions;

    TaughtHours(ClassRows classes, ClassSessionRows sessions) {
        this.classes = classes;
        this.sessions = sessions;
    }

    /** Who teaches the classes of a contingent, or taught them; sessions that were called off do not count. */
    public Set<AccountId> instructors(ContingentId contingent) {
        return sessions
                .of(classes.of(contingent).stream().map(ClassRows.Row::id).toList())
                .stream()
                .filter(session -> !session.calledOff())
                .map(session -> session.planned().instructor())
                .collect(Collectors.toSet());
    }

    /** Minutes of sessions from the first to the last day, both included; who taught none is absent. */
    public Map<AccountId, Integer> minutes(Collection<AccountId> instructors, LocalDate from, LocalDate to) {
        return sessions.minutes(instructors, from, to);
    }
}
