package org.readback.testdesign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.readback.assessment.DesignFault;
import org.readback.base.ui.Texts;

/** What is still to be done before a design is a test. */
final class FaultList extends Composite<UnorderedList> {
    FaultList(List<DesignFault> faults) {
        getContent().addClassName("testdesign-faults");
        faults.forEach(fault -> {
            ListItem item = new ListItem();
            Texts.follow(
                    item,
                    locale -> item.setText(Texts.in(
                            locale,
                            "testdesign.fault.at",
                            place(fault.place(), locale),
                            Texts.in(
                                    locale,
                                    "testdesign.fault." + fault.fault(),
                                    fault.params().toArray()))));
            getContent().add(item);
        });
    }

    private static String place(String place, Locale locale) {
        String[] words = place.split("\\.", 2);
        return switch (words[0]) {
            case "part" -> Texts.in(locale, "testdesign.place.part", words[1]);
            case "title", "summary" -> Texts.in(locale, "testdesign." + place);
            default -> Texts.in(locale, "testdesign.place." + place);
        };
    }
}
