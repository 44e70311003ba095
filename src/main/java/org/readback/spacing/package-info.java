/**
 * When to meet something again: FSRS-6, the free spaced repetition scheduler.
 *
 * <p>Plain calculations. Stability is in days, difficulty runs from 1 to 10, retrievability is a probability. Nothing
 * here reads a clock: time comes in as a {@link java.time.Duration} since the last review, and chance as a
 * {@link java.util.random.RandomGenerator}. {@link org.readback.spacing.Scheduler} says when,
 * {@link org.readback.spacing.WeightFitting} learns the weights from a log.
 *
 * <p>Formulas: "The Algorithm" in the wiki of open-spaced-repetition/fsrs4anki, FSRS-6. Where the two reference
 * implementations differ, py-fsrs is followed; see decision 0007.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.readback.spacing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
