/** The media library on the screen. */
@NullMarked
package org.readback.library.ui;

import org.jspecify.annotations.NullMarked;
