/** The pages of the projector. */
@NullMarked
package org.readback.projector.ui;

import org.jspecify.annotations.NullMarked;
