package org.readback.identity;

/** Whom somebody serves. */
public enum Service {
    MILITARY,
    POLICE,
    CIVILIAN
}
