package org.readback.approval;

import org.readback.bank.BankItem;

/** An item of the bank that waits for approval.
 *
 * @param isChange whether earlier versions waited or were approved before */
public record WaitingItem(BankItem item, boolean isChange) {}
