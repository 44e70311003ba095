package org.readback.qti.rules;

/** A rule that cannot be run: the item then needs rework. The message names the element. */
public final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotUnderstood(String what) {
        super(what);
    }
}
