package org.readback.editing;

/** A text as somebody has it before them.
 *
 * @param seen how often the draft had been saved when they last saw it; 0 where there was none
 * @param base the text that they saw then
 * @param source what they have made of it */
public record Written(int seen, String base, String source) {}
