package org.readback.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.profile.DraftState;
import org.readback.profile.ProfilePage;

/** What is being written on a profile, and what may be done with it next, and by whom. */
final class DraftSteps extends Composite<Section> {
    private final ProfileDesk desk;
    private final ProfilePage page;
    private final Consumer<ProfilePage> again;
    private final Div buttons = new Div();
    final TextArea note = new TextArea();
    final DatePicker from = new DatePicker();

    DraftSteps(ProfileDesk desk, ProfilePage page, ProfilePage.Draft draft, Consumer<ProfilePage> again) {
        this.desk = desk;
        this.page = page;
        this.again = again;
        buttons.addClassName("row");
        getContent().addClassNames("card", "stack");
        Div head = new Div(Texts.text(new H2(), "profile.draft.title"), Words.state(draft.state()));
        head.addClassNames("row", "between");
        getContent().add(head, changed(draft));
        if (draft.state() == DraftState.PROPOSED) proposed(draft);
        else writing(draft);
        getContent().add(buttons);
    }

    private static Paragraph changed(ProfilePage.Draft draft) {
        Paragraph words = new Paragraph();
        words.addClassName("small");
        Texts.follow(
                words,
                locale -> words.setText(
                        draft.changedBy().isEmpty()
                                ? Texts.in(locale, "profile.draft.shipped")
                                : Texts.in(
                                        locale,
                                        "profile.draft.changed",
                                        draft.changedBy(),
                                        Formats.dateTime(draft.changedAt(), locale))));
        return words;
    }

    private void writing(ProfilePage.Draft draft) {
        if (!draft.note().isBlank()) {
            getContent().add(Texts.text(new Paragraph(), "profile.draft.note"), Words.name(draft.note()));
        }
        getContent().add(faults(draft));
        Anchor write = Texts.text(new Anchor("profiles/" + page.id() + "/draft"), "profile.draft.write");
        write.addClassName("button");
        Button propose = step(
                "profile.draft.propose",
                "profile.draft.proposed",
                () -> desk.drafts().propose(page.id()));
        propose.setId("profile-propose");
        propose.setEnabled(draft.faults().isEmpty());
        Button discard = Texts.text(new Button(), "profile.draft.discard");
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        discard.addClickListener(click -> {
            desk.drafts().discard(page.id());
            Notices.tell("profile.draft.discarded");
            desk.pages().find(page.id()).ifPresent(again);
        });
        buttons.addComponentAsFirst(write);
        buttons.add(discard);
    }

    /** What is missing before a second person can be asked. */
    static com.vaadin.flow.component.Component faults(ProfilePage.Draft draft) {
        if (draft.faults().isEmpty()) return Texts.text(new Paragraph(), "profile.draft.whole");
        UnorderedList list = new UnorderedList();
        draft.faults().forEach(fault -> list.add(Texts.text(new ListItem(), "profile.fault." + fault)));
        Div box = new Div(Texts.text(new Paragraph(), "profile.draft.lacks"), list);
        box.getElement().setAttribute("role", "status");
        return box;
    }

    private void proposed(ProfilePage.Draft draft) {
        getContent().add(Texts.text(new Paragraph(), "profile.draft.waits"));
        draft.barrier()
                .ifPresentOrElse(
                        why -> getContent().add(Texts.text(new Paragraph(), "profile.barrier." + why)),
                        this::approving);
        note.setMaxLength(2000);
        note.addClassName("wide");
        note.setId("profile-note");
        Texts.feed(note, note::setLabel, "profile.draft.reason");
        getContent().add(note);
        step("profile.draft.back", "profile.draft.sent", () -> desk.drafts().sendBack(page.id(), note.getValue()))
                .setId("profile-back");
    }

    private void approving() {
        from.setMin(desk.today());
        from.setValue(page.versions().stream()
                .map(ProfilePage.Version::from)
                .filter(day -> day.isAfter(desk.today()))
                .findFirst()
                .orElse(desk.today()));
        from.setId("profile-from");
        Texts.feed(from, from::setLabel, "profile.draft.from");
        Texts.follow(from, locale -> from.setI18n(Calendars.in(locale)));
        getContent().add(from);
        Button approve = Texts.text(new Button(), "profile.draft.approve");
        approve.setId("profile-approve");
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        approve.addClickListener(click -> {
            if (from.getValue() == null) {
                from.setInvalid(true);
                from.setErrorMessage(Texts.now("profile.draft.from.missing"));
                return;
            }
            done(desk.drafts().approve(page.id(), from.getValue()), "profile.draft.approved");
        });
        buttons.add(approve);
    }

    private Button step(String key, String done, Supplier<ProfilePage> does) {
        Button button = Texts.text(new Button(), key);
        button.addClickListener(click -> done(does.get(), done));
        buttons.add(button);
        return button;
    }

    private void done(ProfilePage now, String key) {
        Notices.tell(key);
        again.accept(now);
    }
}
