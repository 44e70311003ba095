package org.readback.analysis;

import org.readback.bank.BankItem;

/** An item of a pool with what is to be said about it.
 *
 * @param item the version the figures are of, with the parameters in force */
public record PoolItem(BankItem item, ItemFinding finding) {}
