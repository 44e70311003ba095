package org.readback.marking;

import java.util.UUID;

/** One recording that was kept. */
public record RecordingId(UUID recordingId) {}
