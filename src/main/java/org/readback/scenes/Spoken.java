package org.readback.scenes;

import org.readback.base.LocalText;
import org.readback.item.MediaId;

/** What is heard in a scene, and the same to read. */
public record Spoken(MediaId media, LocalText transcript) {}
