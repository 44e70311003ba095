/** Screens of one's own record, the people of a contingent and one person's file; cards for the page Today. */
@NullMarked
package org.readback.progress.ui;

import org.jspecify.annotations.NullMarked;
