package org.readback.scenario;

/** A scenario, in all its versions; any text. */
public record ScenarioId(String scenarioId) {
    @Override
    public String toString() {
        return scenarioId;
    }
}
