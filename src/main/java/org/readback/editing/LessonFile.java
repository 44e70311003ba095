package org.readback.editing;

/** A file of a lesson as the checks see it.
 *
 * @param bytes its length
 * @param transcript what the library says is spoken in it; blank for pictures, and where nobody wrote it down */
record LessonFile(int bytes, String transcript) {}
