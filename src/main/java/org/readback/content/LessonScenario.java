package org.readback.content;

import org.readback.scenes.Scenario;

/** A scenario as the files have it.
 *
 * @param lesson to which it belongs
 * @param draft kept from approval by its author */
public record LessonScenario(String lesson, Scenario scenario, boolean draft) {}
