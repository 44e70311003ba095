package org.readback.projector;

import org.readback.item.Outcome;
import org.readback.item.Response;

/** The key of an item that was put before a class, and the reason.
 *
 * @param key with the places of the presentation as option ids */
public record OpenedKey(Outcome outcome, Response key) {}
