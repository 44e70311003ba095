/** Screens of open tasks: doing one, the raters' queue, rating a work, how raters agree. */
@NamedInterface("ui")
@NullMarked
package org.readback.marking.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
