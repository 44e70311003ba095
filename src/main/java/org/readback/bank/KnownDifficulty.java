package org.readback.bank;

import java.time.Instant;

/** How exactly the difficulty in force of a calibrated item is known.
 *
 * @param standardError in logits; of the mean of the steps where credit is partial
 * @param since when the parameters came into force */
public record KnownDifficulty(double standardError, Instant since) {}
