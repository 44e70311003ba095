package org.readback.scenario;

import org.readback.course.LessonId;
import org.readback.scenes.Scenario;

/** A scenario in the version in use.
 *
 * @param number of the version, from 1 */
record StoredScenario(ScenarioId id, int number, LessonId lesson, boolean draft, Scenario scenario) {}
