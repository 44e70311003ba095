package org.readback.scenes;

import org.readback.base.LocalText;

/** One of the things that can be done. */
public record Choice(LocalText text, Consequence consequence) {}
