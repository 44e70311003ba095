/** Screens of the sessions in which tests are held. */
@NamedInterface("ui")
@NullMarked
package org.readback.exam.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
