package org.readback.item;

/**
 * A piece of a text in which words can be marked, in reading order.
 *
 * @param text as written, with its spaces and line ends
 * @param place by which a response names it; empty where there is nothing to mark
 */
public record Stretch(String text, String place) {

    public boolean canBeMarked() {
        return !place.isEmpty();
    }
}
