/** Drafts on screen: what waits, the page of one, and the doors to it from an item. */
@NamedInterface("ui")
@NullMarked
package org.readback.drafting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
