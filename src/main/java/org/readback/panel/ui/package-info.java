/** Screens of standard settings: the list, a new one, one setting, the rater's items. */
@NullMarked
package org.readback.panel.ui;

import org.jspecify.annotations.NullMarked;
