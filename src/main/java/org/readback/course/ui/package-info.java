/** Screens of the catalogue, the course, the lesson and its check. */
@NamedInterface("ui")
@NullMarked
package org.readback.course.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
