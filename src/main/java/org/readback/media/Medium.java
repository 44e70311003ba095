package org.readback.media;

import org.readback.item.MediaKind;

/** A sound or picture with its bytes, which nobody changes. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Medium(MediaKind kind, byte[] bytes) {}
