package org.readback.library;

/** A file with what is known about it. */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record NewMedium(byte[] bytes, MediumText text) {}
