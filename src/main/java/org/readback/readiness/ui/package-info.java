/** Screens of readiness. */
@NullMarked
package org.readback.readiness.ui;

import org.jspecify.annotations.NullMarked;
