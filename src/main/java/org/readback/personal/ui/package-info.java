/** Where a person takes the copy. */
@NullMarked
package org.readback.personal.ui;

import org.jspecify.annotations.NullMarked;
