package org.readback.item;

/** What a partly right choice of several options earns. */
public enum Marking {
    /** With n right and m wrong options: 1/n for each right one, minus 1/m for each wrong one, never under 0. */
    PARTIAL,
    /** 1 for exactly the right options, 0 for anything else. */
    ALL_OR_NOTHING
}
