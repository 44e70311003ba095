package org.readback.certificate;

import java.time.Instant;
import org.readback.seal.PublicSeal;

/** A key that verifies certificates of this installation.
 *
 * @param madeAt from then on it signed, until the next was made */
public record SigningKeyCard(PublicSeal seal, Instant madeAt) {}
