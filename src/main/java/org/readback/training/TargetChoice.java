package org.readback.training;

import org.readback.base.LocalText;

/** Work that may be assigned here.
 *
 * @param title of practice the code of its skill, whose words are in the bundle */
public record TargetChoice(Target target, LocalText title) {}
