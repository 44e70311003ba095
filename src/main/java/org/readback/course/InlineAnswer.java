package org.readback.course;

import org.readback.item.Outcome;
import org.readback.item.Response;

/** What an answer on the way was worth.
 *
 * @param given and {@code key}: with the places of the presentation as option ids */
public record InlineAnswer(Outcome outcome, Response given, Response key) {}
