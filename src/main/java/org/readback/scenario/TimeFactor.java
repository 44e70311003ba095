package org.readback.scenario;

import org.readback.account.AccountId;

/** Who gets more time than others. A bean of this kind is asked when a run begins; without one everybody has the time of
 * the scene. */
public interface TimeFactor {
    /** 1 for the time of the scene, 1.25 for a quarter more; what is under 1 or over 4 counts as 1 or 4. */
    double of(AccountId person);
}
