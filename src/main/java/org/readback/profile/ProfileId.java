package org.readback.profile;

/** Names a profile, whatever its version: lower case letters, digits and hyphens, at most 40; never reused. */
public record ProfileId(String profileId) {
    public ProfileId {
        if (!profileId.matches("[a-z0-9][a-z0-9-]{0,39}"))
            throw new IllegalArgumentException("No profile: " + profileId);
    }

    @Override
    public String toString() {
        return profileId;
    }
}
