package org.readback.testdesign;

/** Which design, counted from 1. */
public record DesignId(int designId) {
    /** @throws IllegalArgumentException if it is no such number */
    public static DesignId of(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) throw new IllegalArgumentException("No design: " + text);
        return new DesignId(Integer.parseInt(text));
    }

    @Override
    public String toString() {
        return Integer.toString(designId);
    }
}
