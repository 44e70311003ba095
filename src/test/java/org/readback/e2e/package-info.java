/** The journeys of each role through the built product in a real browser. */
@NullMarked
package org.readback.e2e;

import org.jspecify.annotations.NullMarked;
