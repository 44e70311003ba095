/** Writing lessons on the screen. */
@NullMarked
package org.readback.editing.ui;

import org.jspecify.annotations.NullMarked;
