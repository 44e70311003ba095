/** Screens of scenarios. */
@NullMarked
package org.readback.scenario.ui;

import org.jspecify.annotations.NullMarked;
