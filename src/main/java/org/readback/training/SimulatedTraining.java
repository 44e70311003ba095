package org.readback.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Training of made-up people that began before today, for the demonstration. */
@Service
@ForModules
@Transactional
public class SimulatedTraining {
    private final ClassStores stores;
    private final AssignmentRows assignments;

    SimulatedTraining(ClassStores stores, AssignmentRows assignments) {
        this.stores = stores;
        this.assignments = assignments;
    }

    /** Makes a class in which these people were enrolled from its first day. */
    public ClassId hold(NewClass made, AccountId by, Set<AccountId> people) {
        var id = new ClassId(UUID.randomUUID());
        stores.classes().insert(id, made, by);
        stores.classes().enrol(id, people, by, made.begins());
        return id;
    }

    /** A session with who was there; nobody yet for one to come. */
    public void meet(ClassId id, NewClassSession session, Map<AccountId, Presence> there) {
        var held = new ClassSessionId(UUID.randomUUID());
        stores.sessions().insert(held, id, session, session.instructor());
        stores.sessions().record(held, there, session.instructor());
    }

    /** Assigns work at a moment that may have passed, until a day that may have passed. */
    public void assign(Set<AccountId> people, Work work, AccountId by, Instant at) {
        assignments.insert(
                new AssignmentId(UUID.randomUUID()),
                new AssignmentRows.Order(work.target(), work.deadline(), work.reason(), by, at),
                people);
    }

    /** What is assigned, until when and why. */
    public record Work(Target target, LocalDate deadline, String reason) {}
}
