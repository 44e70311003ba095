package org.readback.practice;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.readback.item.Outcome;
import org.readback.item.Response;
import org.readback.spacing.Grade;

/** What an answer in a review was worth.
 *
 * @param nonce of the answer, if it was to an item of the bank and not to a word
 * @param given and {@code key}: with the places of the presentation as option ids
 * @param grade that follows from the score
 * @param backIn until the card comes back: minutes, or whole days of the calendar */
public record ReviewAnswer(
        Optional<UUID> nonce, Outcome outcome, Response given, Response key, Grade grade, Duration backIn) {}
