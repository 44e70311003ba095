package org.readback.authoring;

import java.util.List;
import org.readback.bank.BankItem;

/** All that an author sees of one item.
 *
 * @param versions newest first, at least one
 * @param answers newest first, at most {@link Workbench#MOST_ANSWERS} */
public record ItemSheet(List<BankItem> versions, List<GivenAnswer> answers) {
    public ItemSheet {
        versions = List.copyOf(versions);
        answers = List.copyOf(answers);
    }

    public BankItem newest() {
        return versions.getFirst();
    }
}
