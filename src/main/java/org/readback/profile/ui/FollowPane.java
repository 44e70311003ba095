package org.readback.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentCard;
import org.readback.profile.ProfilePage;

/** Which contingents follow a profile, and letting another follow it. */
final class FollowPane extends Composite<Section> {
    final Select<ContingentCard> contingent = new Select<>();
    final DatePicker from = new DatePicker();
    final Button follow = new Button();

    FollowPane(ProfileDesk desk, ProfilePage page, Consumer<ProfilePage> again) {
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.text(new H2(), "profile.follow.title"), list(page.followers()));
        List<ContingentCard> others = desk.previews().contingents().stream()
                .filter(card -> !page.followers().contains(card))
                .toList();
        if (others.isEmpty()) return;
        contingent.setItems(others);
        contingent.setItemLabelGenerator(card -> card == null ? "" : card.name());
        Texts.untranslated(contingent);
        Texts.feed(contingent, contingent::setLabel, "profile.follow.contingent");
        from.setValue(desk.today());
        Texts.feed(from, from::setLabel, "profile.follow.from");
        Texts.follow(from, locale -> from.setI18n(Calendars.in(locale)));
        Texts.text(follow, "profile.follow.save");
        follow.setId("profile-follow");
        follow.setEnabled(false);
        contingent.addValueChangeListener(change -> follow.setEnabled(change.getValue() != null));
        follow.addClickListener(click -> {
            ContingentCard chosen = contingent.getValue();
            if (chosen == null || from.getValue() == null) return;
            desk.followed().follow(chosen.id(), page.id(), from.getValue());
            Notices.tell("profile.follow.saved", chosen.name());
            desk.pages().find(page.id()).ifPresent(again);
        });
        Div row = new Div(contingent, from, follow);
        row.addClassNames("row", "profile-end");
        getContent().add(row);
    }

    private static com.vaadin.flow.component.Component list(List<ContingentCard> followers) {
        if (followers.isEmpty()) return Texts.text(new Paragraph(), "profile.follow.none");
        UnorderedList list = new UnorderedList();
        followers.forEach(card ->
                list.add(new ListItem(Texts.untranslated(new Anchor("contingents/" + card.id(), card.name())))));
        return list;
    }
}
