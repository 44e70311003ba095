/** Tells of what kind an item is, whichever version described it, by trying what it gives for each answer. */
@NullMarked
package org.readback.qti.shape;

import org.jspecify.annotations.NullMarked;
