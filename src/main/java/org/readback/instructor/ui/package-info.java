/** The instructors as one list, and a page of each. */
@NullMarked
package org.readback.instructor.ui;

import org.jspecify.annotations.NullMarked;
