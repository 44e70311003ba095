/** Screens of the catalogue, the course, the lesson and its check. */
@NullMarked
package org.readback.course.ui;

import org.jspecify.annotations.NullMarked;
