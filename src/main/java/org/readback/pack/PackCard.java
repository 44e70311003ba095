package org.readback.pack;

import java.time.Instant;
import java.util.Locale;
import org.readback.visit.FreezeId;

/** A pack that was built.
 *
 * @param number of the freeze that it was made from
 * @param sha256 of the file
 * @param size in bytes
 * @param by by name */
public record PackCard(
        PackId id, FreezeId freeze, int number, Locale language, String sha256, int size, String by, Instant at) {}
