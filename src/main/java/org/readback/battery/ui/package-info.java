/** Screens of tests of several parts: the way in, the run, its result, and the interview for those who hold it. */
@NamedInterface("ui")
@NullMarked
package org.readback.battery.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
