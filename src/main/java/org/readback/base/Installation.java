package org.readback.base;

/** What this data folder is for. A demonstration is marked on every screen and never becomes a real installation.
 *
 * @param kind read from the database at start */
public record Installation(Kind kind) {
    /** The two kinds; the database holds their names. */
    public enum Kind {
        PRODUCTION,
        DEMONSTRATION
    }

    public boolean isDemonstration() {
        return kind == Kind.DEMONSTRATION;
    }
}
