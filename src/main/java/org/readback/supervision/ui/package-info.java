/** Screens of a class at work. */
@NullMarked
package org.readback.supervision.ui;

import org.jspecify.annotations.NullMarked;
