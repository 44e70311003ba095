package org.readback.practice;

/** How much of what people learnt by cards they would recall.
 *
 * @param cards learnt by all of them together; where there are none the shares are 0
 * @param now expected share of the cards recalled today, in [0, 1]
 * @param then the same on the day asked about, if nobody reviewed until then */
public record Remembered(int cards, double now, double then) {}
