package org.readback.authoring;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.readback.bank.BankItem;
import org.readback.bank.ItemTallies.Tally;

/** All that an author sees of one item.
 *
 * @param versions newest first, at least one
 * @param answers newest first, at most {@link Workbench#MOST_ANSWERS}
 * @param tallies of all answers that count, by the number of the version, newest first */
public record ItemSheet(List<BankItem> versions, List<GivenAnswer> answers, SortedMap<Integer, Tally> tallies) {
    public ItemSheet {
        versions = List.copyOf(versions);
        answers = List.copyOf(answers);
        tallies = Collections.unmodifiableSortedMap(tallies);
    }

    /** The item as it was when it was answered: the newest where this person may not see that version. */
    public BankItem answered(GivenAnswer answer) {
        return versions.stream()
                .filter(each -> each.version().number() == answer.version())
                .findFirst()
                .orElseGet(this::newest);
    }

    public BankItem newest() {
        return versions.getFirst();
    }
}
