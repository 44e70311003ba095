/** Screens of paper: forms to make and print, answer sheets to type in, lessons to print. */
@NullMarked
package org.readback.paper.ui;

import org.jspecify.annotations.NullMarked;
