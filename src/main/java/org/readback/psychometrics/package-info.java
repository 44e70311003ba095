/**
 * What an answer says about a person: response models, ability, the choice of the next item, stopping, decisions.
 *
 * <p>Plain calculations. Ability (theta) and difficulty are in logits, the logistic metric is D = 1 everywhere. Nothing
 * here reads a clock or keeps a state between calls, and chance is a {@link java.util.random.RandomGenerator} argument:
 * the same arguments give the same result, to the last digit. {@link org.readback.psychometrics.AdaptiveEngine} is the
 * one loop "estimate, choose, stop", whoever drives it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.readback.psychometrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
