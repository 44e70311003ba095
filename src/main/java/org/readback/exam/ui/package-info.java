/** Screens of the sessions in which tests are held. */
@NullMarked
package org.readback.exam.ui;

import org.jspecify.annotations.NullMarked;
