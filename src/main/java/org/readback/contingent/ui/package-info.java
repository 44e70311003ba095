/** The list of contingents, making one and putting people in. */
@NullMarked
package org.readback.contingent.ui;

import org.jspecify.annotations.NullMarked;
