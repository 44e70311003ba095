/** Screens of corrections. */
@NullMarked
package org.readback.rescoring.ui;

import org.jspecify.annotations.NullMarked;
