/** Screens of the tests: the list, the way in, the attempt, the result. */
@NamedInterface("ui")
@NullMarked
package org.readback.assessment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
