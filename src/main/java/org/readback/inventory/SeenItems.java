package org.readback.inventory;

import java.util.List;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.base.ForModules;
import org.springframework.stereotype.Service;

/** The items that whoever is signed in may see: those of tests need the right to it. */
@Service
@ForModules
public class SeenItems {
    private final ItemBank bank;
    private final SignedIn signedIn;

    SeenItems(ItemBank bank, SignedIn signedIn) {
        this.bank = bank;
        this.signedIn = signedIn;
    }

    /** The newest version of every item that is not retired, by id. */
    public List<BankItem> newest() {
        boolean all = signedIn.may(Right.SEE_EXAM_ITEMS);
        return bank.newest().stream()
                .filter(item -> all || item.home() instanceof ItemHome.Lesson)
                .toList();
    }
}
