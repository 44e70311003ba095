package org.readback.battery;

/** Name of a test of several parts, such as {@code eng-level}. */
public record BatteryId(String batteryId) {
    public BatteryId {
        if (!batteryId.matches("[a-z0-9-]{1,60}")) throw new IllegalArgumentException("No such id: " + batteryId);
    }

    @Override
    public String toString() {
        return batteryId;
    }
}
