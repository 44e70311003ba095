/** Visits on the screen: the list, one visit with all that belongs to it, and the questions to people drawn. */
@NullMarked
package org.readback.visit.ui;

import org.jspecify.annotations.NullMarked;
