package org.readback.panel;

import java.util.List;
import org.readback.account.AccountId;
import org.readback.bank.ItemVersionId;

/** A standard setting about to be opened.
 *
 * @param decider adopts or rejects what the panel proposes
 * @param items to be rated, in the order in which they are shown */
public record NewSetting(
        String scale, AccountId decider, List<Border> borders, List<ItemVersionId> items, List<AccountId> raters) {
    public NewSetting {
        borders = List.copyOf(borders);
        items = List.copyOf(items);
        raters = List.copyOf(raters);
    }
}
