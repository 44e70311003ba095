package org.readback.pack;

import java.util.UUID;

/** A pack; never reused. */
public record PackId(UUID packId) {}
