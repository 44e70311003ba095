/** Screens of the word lists. */
@NullMarked
package org.readback.words.ui;

import org.jspecify.annotations.NullMarked;
