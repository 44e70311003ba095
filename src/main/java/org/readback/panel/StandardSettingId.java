package org.readback.panel;

import java.util.UUID;

/** One panel's work on one scale. */
public record StandardSettingId(UUID settingId) {
    /** From an address.
     *
     * @throws IllegalArgumentException if the text is not an id */
    public static StandardSettingId of(String text) {
        return new StandardSettingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return settingId.toString();
    }
}
