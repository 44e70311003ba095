package org.readback.course;

import org.readback.item.ItemId;
import org.readback.item.Rubric;

/** Something to write or to say that belongs to a lesson and is done on a page of its own. */
public record LessonTask(ItemId id, String title, Rubric rubric) {}
