package org.readback.qti;

/** A rule that cannot be run: the item then needs rework. The message names the element. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotUnderstood(String what) {
        super(what);
    }
}
