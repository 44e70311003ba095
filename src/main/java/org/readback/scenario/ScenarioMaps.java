package org.readback.scenario;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scenarios as their teachers see them: whole, and to be tried without a record. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ScenarioMaps {
    private final ScenarioShelf shelf;
    private final Clock clock;

    ScenarioMaps(ScenarioShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /** Empty if there is no such scenario. */
    public Optional<ScenarioMap> find(ScenarioId id) {
        return stored(id).map(ScenarioMaps::map);
    }

    /** All in use, in the order of the lessons. */
    public List<ScenarioMap> all() {
        return shelf.all().stream().map(ScenarioMaps::map).toList();
    }

    private static ScenarioMap map(StoredScenario stored) {
        return new ScenarioMap(stored.id(), stored.lesson(), stored.draft(), stored.scenario());
    }

    /** A walk of which nothing is kept; empty if there is no such scenario. */
    public Optional<TryOut> tryOut(ScenarioId id, Timing timing) {
        return stored(id).map(stored -> new TryOut(stored, timing, clock));
    }

    private Optional<StoredScenario> stored(ScenarioId id) {
        return shelf.all().stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }
}
