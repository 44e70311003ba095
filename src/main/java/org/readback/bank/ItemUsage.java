package org.readback.bank;

import java.util.Collection;
import java.util.List;

/** Where items are used. Every module that uses them says so itself: each bean of this kind is asked before somebody
 * changes items. */
public interface ItemUsage {
    /** The uses of these, in any order. */
    List<ItemUse> of(Collection<BankItem> items);
}
