package org.readback.progress;

/** One person's file. */
public record PersonSheet(Person person, PersonRecord record) {}
