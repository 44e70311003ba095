package org.readback.practice;

import org.readback.item.Outcome;
import org.readback.item.Response;

/** What an answer in practice was worth.
 *
 * @param given and {@code key}: with the places of the presentation as option ids */
public record PracticeAnswer(Outcome outcome, Response given, Response key) {}
