package org.readback.exam;

/** A session that expects a person.
 *
 * @param card without the numbers of people
 * @param admitted whether they have typed its code */
public record Expected(SessionCard card, boolean admitted) {}
