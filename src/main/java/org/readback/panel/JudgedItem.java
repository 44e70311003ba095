package org.readback.panel;

import org.jspecify.annotations.Nullable;
import org.readback.bank.BankItem;

/** An item before the panel.
 *
 * @param position from 1
 * @param answers how often it was answered so far; 0 before the first round is closed, so that it sways nobody
 * @param facility mean score of these answers in [0, 1]; absent without any */
public record JudgedItem(
        int position, BankItem item, int answers, @Nullable Double facility) {}
