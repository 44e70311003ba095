/** Screens of practice and review. */
@NullMarked
package org.readback.practice.ui;

import org.jspecify.annotations.NullMarked;
