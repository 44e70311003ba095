/** Readback: English, the use of force and humanitarian law for peacekeepers, with proof of who is ready. */
@NullMarked
package org.readback;

import org.jspecify.annotations.NullMarked;
