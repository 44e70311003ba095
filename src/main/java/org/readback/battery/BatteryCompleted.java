package org.readback.battery;

import org.readback.account.AccountId;

/** Everything of a run is known. Published once, in the transaction of what came last. */
public record BatteryCompleted(RunId run, AccountId person) {}
