package org.readback.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.readback.base.LocalText;
import org.readback.base.ui.Cards;
import org.readback.base.ui.ReadingTable;
import org.readback.base.ui.Texts;
import org.readback.profile.ProfileId;
import org.readback.profile.ProfilePage;
import org.readback.requirement.ProfileLine;
import org.readback.requirement.ProfileText;
import org.readback.requirement.Requirement;
import org.readback.requirement.Subject;

/** Writes a profile: each change is kept at once. */
final class EditorPane extends Composite<Div> {
    private final ProfileDesk desk;
    private final ProfileId id;
    private SortedMap<Subject, LocalText> titles;
    private ProfilePage.Draft draft;
    private final Div lines = new Div();
    private final Div faults = new Div();
    final Paragraph saved = new Paragraph();
    final TextField name = new TextField();
    final TextField document = new TextField();
    final Button add = new Button();

    EditorPane(ProfileDesk desk, ProfileId id, ProfilePage.Draft draft) {
        this.desk = desk;
        this.id = id;
        this.draft = draft;
        this.titles = desk.names().known();
        getContent().addClassName("stack");
        Anchor back = Texts.text(new Anchor("profiles/" + id), "profile.editor.back");
        Div heading = new Div(back, Texts.text(new H1(), "profile.editor.title"));
        heading.add(Texts.text(new Paragraph(), "profile.editor.text"));
        heading.addClassName("page-heading");
        saved.getElement().setAttribute("role", "status");
        saved.addClassName("small");
        field(name, "profile.begin.name", draft.text().name(), 120);
        field(document, "profile.editor.document", draft.text().document(), 500);
        Texts.feed(document, document::setHelperText, "profile.editor.document.help");
        name.addValueChangeListener(change -> keep());
        document.addValueChangeListener(change -> keep());
        Texts.text(add, "profile.editor.add");
        add.setId("profile-line-add");
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(click -> open(-1));
        getContent()
                .add(
                        heading,
                        saved,
                        Cards.titled("profile.editor.head", name, document),
                        Cards.titled("profile.editor.lines", add, lines),
                        faults);
        show();
    }

    private static void field(TextField field, String label, String value, int longest) {
        field.setMaxLength(longest);
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addClassName("wide");
        Texts.feed(field, field::setLabel, label);
    }

    private void keep() {
        save(new ProfileText(
                name.getValue().strip(),
                document.getValue().strip(),
                draft.text().lines()));
    }

    private void save(ProfileText text) {
        ProfilePage page = desk.drafts().save(id, draft.revision(), text);
        draft = page.draft().orElseThrow();
        saved.setText(Texts.now("profile.editor.saved"));
        show();
    }

    private void open(int index) {
        List<ProfileLine> all = draft.text().lines();
        new LineDialog(desk.names(), index < 0 ? null : all.get(index), line -> {
                    var changed = new ArrayList<>(all);
                    if (index < 0) changed.add(line);
                    else changed.set(index, line);
                    keep(changed);
                })
                .open();
    }

    private void keep(List<ProfileLine> changed) {
        titles = desk.names().known();
        save(new ProfileText(draft.text().name(), draft.text().document(), changed));
    }

    private void show() {
        lines.removeAll();
        faults.removeAll();
        faults.add(DraftSteps.faults(draft));
        if (draft.text().lines().isEmpty()) {
            lines.add(Texts.text(new Paragraph(), "profile.editor.none"));
            return;
        }
        var table = new ReadingTable(
                "profile.editor.lines",
                List.of(
                        "profile.matrix.subject",
                        "profile.editor.asked",
                        "profile.sources.posts",
                        "profile.sources.source",
                        "profile.editor.actions"));
        table.addClassName("profile-sources");
        for (int index = 0; index < draft.text().lines().size(); index++) {
            row(table, index, draft.text().lines().get(index));
        }
        lines.add(table);
    }

    private void row(ReadingTable table, int index, ProfileLine line) {
        Requirement asked = line.requirement();
        Span source = Words.name(asked.source());
        Span confidence = Texts.text(new Span(), "profile.confidence." + line.confidence());
        confidence.addClassName("small");
        Div from = new Div(source, confidence);
        from.addClassName("profile-about");
        table.row(
                Words.title(asked.subject(), titles),
                Words.of(locale -> Words.asked(asked.subject().kind(), asked.threshold(), locale) + ", "
                        + Words.lasts(asked.lasts(), locale)),
                Words.posts(asked.posts()),
                from,
                actions(index, asked));
    }

    private Div actions(int index, Requirement asked) {
        Button change = Texts.text(new Button(), "profile.editor.change");
        Button remove = Texts.text(new Button(), "profile.editor.remove");
        Texts.follow(change, locale -> {
            String what = Words.title(asked.subject(), titles, locale);
            change.getElement().setAttribute("aria-label", Texts.in(locale, "profile.editor.change.of", what));
            remove.getElement().setAttribute("aria-label", Texts.in(locale, "profile.editor.remove.of", what));
        });
        change.addClickListener(click -> open(index));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        remove.addClickListener(click -> {
            var changed = new ArrayList<>(draft.text().lines());
            changed.remove(index);
            keep(changed);
            add.focus();
        });
        Div row = new Div(change, remove);
        row.addClassName("row");
        return row;
    }
}
