package org.readback.panel;

import org.jspecify.annotations.Nullable;
import org.readback.assessment.Framework;
import org.readback.base.LocalText;

/** What to call a scale.
 *
 * @param title of a test that reports on it; absent where none is on offer any more
 * @param part of that test, such as {@code reading}; empty likewise */
public record ScaleName(
        String scale, Framework framework, @Nullable LocalText title, String part) {}
