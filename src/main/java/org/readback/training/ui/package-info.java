/** Assignments, classes with their sessions and attendance, and what of a standard was taught. */
@NullMarked
package org.readback.training.ui;

import org.jspecify.annotations.NullMarked;
