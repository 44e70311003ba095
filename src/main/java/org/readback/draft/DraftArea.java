package org.readback.draft;

/**
 * A named rectangle on a picture; measures as those of {@link org.readback.item.Area}.
 *
 * @param weight above 0 if it is to be marked
 */
public record DraftArea(String id, String name, int left, int top, int width, int height, double weight) {}
