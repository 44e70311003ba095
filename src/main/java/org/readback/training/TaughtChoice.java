package org.readback.training;

import java.util.OptionalInt;
import org.readback.base.LocalText;

/** Something that can be taught in a session.
 *
 * @param minutes that it takes, where that is known */
public record TaughtChoice(Taught taught, LocalText title, OptionalInt minutes) {}
