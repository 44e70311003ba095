package org.readback.profile;

/** Names a mission: lower case letters, digits and hyphens, at most 40; never reused. */
public record MissionId(String missionId) {
    public MissionId {
        if (!missionId.matches("[a-z0-9][a-z0-9-]{0,39}"))
            throw new IllegalArgumentException("No mission: " + missionId);
    }

    @Override
    public String toString() {
        return missionId;
    }
}
