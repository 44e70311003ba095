/** Tests taken by made-up people before real ones take them: how long, how exact, which items run dry. Pure; the tests are
 * driven by the classes that drive the product. Abilities, errors and difficulties are in logits, lengths in items.
 *
 * <p>Simulated people live in memory only. */
@NullMarked
package org.readback.assessment.simulation;

import org.jspecify.annotations.NullMarked;
