/** Editions of standards, what answers to their lessons and what became of them; the register of recognitions. */
@NullMarked
package org.readback.standard.ui;

import org.jspecify.annotations.NullMarked;
