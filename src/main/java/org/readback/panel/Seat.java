package org.readback.panel;

/** A rater as others see them: raters know one another by number only, so that nobody is talked round by rank.
 *
 * @param number from 1, the same in all rounds
 * @param name empty unless the viewer leads, decides, or is this rater
 * @param me whether it is the viewer */
public record Seat(int number, String name, boolean me) {}
