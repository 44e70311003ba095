package org.readback.scenario;

import java.util.UUID;

/** One walk of one person through one scenario. */
public record ScenarioRunId(UUID runId) {
    /** @throws IllegalArgumentException if the text is not an id */
    public static ScenarioRunId of(String text) {
        return new ScenarioRunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return runId.toString();
    }
}
