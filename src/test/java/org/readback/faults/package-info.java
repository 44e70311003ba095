/** What is broken on purpose, and what must hold then. */
@NullMarked
package org.readback.faults;

import org.jspecify.annotations.NullMarked;
