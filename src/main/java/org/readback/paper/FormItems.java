package org.readback.paper;

import java.util.ArrayList;
import java.util.List;
import org.readback.assessment.PaperForm.PaperItem;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.item.Item;
import org.readback.item.OptionOrder;
import org.readback.item.Presentations;
import org.springframework.stereotype.Component;

/** The items of a form, each as the bank keeps it. */
@Component
class FormItems {
    private final ItemBank bank;

    FormItems(ItemBank bank) {
        this.bank = bank;
    }

    List<PlacedItem> of(StoredForm form) {
        var placed = new ArrayList<PlacedItem>();
        for (int i = 0; i < form.orders().size(); i++) {
            PaperItem place = form.form().items().get(i);
            BankItem item = bank.version(place.item());
            Item text = item.in(form.language());
            var order = new OptionOrder(form.orders().get(i));
            placed.add(new PlacedItem(
                    i + 1,
                    place.use(),
                    item,
                    text,
                    order,
                    Presentations.present(text, order, item.languageFor(form.language()))));
        }
        return List.copyOf(placed);
    }

    /** Whether a form asks items that nobody has approved. */
    static boolean isSpecimen(List<PlacedItem> items) {
        return items.stream().anyMatch(placed -> placed.item().isSpecimen());
    }
}
