package org.readback.account;

/** Whose data a viewer may see; the module that knows contingents implements it. Without an implementation nobody sees
 * anybody but themselves. */
public interface Reach {
    boolean maySee(CurrentAccount viewer, AccountId person);
}
