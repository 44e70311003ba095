/** Bringing the roll of a contingent: file, columns, what would come of it, what came. */
@NullMarked
package org.readback.roll.ui;

import org.jspecify.annotations.NullMarked;
