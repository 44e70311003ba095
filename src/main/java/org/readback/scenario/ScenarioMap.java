package org.readback.scenario;

import org.readback.course.LessonId;
import org.readback.scenes.Scenario;

/** A scenario with all that is in it: for staff only. */
public record ScenarioMap(ScenarioId id, LessonId lesson, boolean draft, Scenario scenario) {}
