/** Entering results for many, what one person can show, waivers; the words in which evidence is told. */
@NamedInterface("ui")
@NullMarked
package org.readback.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
