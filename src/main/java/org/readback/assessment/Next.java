package org.readback.assessment;

import org.readback.bank.BankItem;

/** What an attempt does after the answers it has. */
sealed interface Next {
    /** @param remaining items about to come, this one included */
    record Ask(BankItem item, String part, int remaining) implements Next {}

    record Done(Decision decision) implements Next {}
}
