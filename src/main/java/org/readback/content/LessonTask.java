package org.readback.content;

import org.readback.item.OpenTask;

/** An open task as the files have it.
 *
 * @param lesson to which it belongs; blank for a task of a test
 * @param file in which it stands, below the content folder
 * @param line in which it starts
 * @param draft kept from approval by its author */
public record LessonTask(String lesson, String file, int line, OpenTask task, boolean draft) {}
