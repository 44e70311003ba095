package org.readback.requirement;

/** What a member is to do in the mission; the bundle has their names under {@code contingent.post}. */
public enum Post {
    RIFLEMAN,
    DRIVER,
    RADIO_OPERATOR,
    MEDIC,
    SECTION_COMMANDER,
    STAFF_OFFICER,
    MILITARY_OBSERVER,
    POLICE_OFFICER,
    CIVILIAN
}
