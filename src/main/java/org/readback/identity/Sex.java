package org.readback.identity;

/** As the passport says. */
public enum Sex {
    FEMALE,
    MALE
}
