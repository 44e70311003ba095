package org.readback.contingent.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.List;
import org.readback.account.AccountName;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentRoster;
import org.readback.contingent.Contingents;
import org.readback.contingent.Member;
import org.readback.contingent.NewMember;
import org.readback.requirement.Post;

/** Puts people into a contingent, one after the other; sub-unit and post stay for the next one. */
final class AddMemberDialog extends Dialog {
    /** What the form holds; public, because the binder makes it. */
    public record Draft(AccountName person, String rank, Post post, String subUnit) {}

    private final Contingents contingents;
    private final ContingentCard contingent;
    private final Binder<Draft> binder = new Binder<>(Draft.class);
    final ComboBox<AccountName> person = new ComboBox<>();
    final TextField rank = new TextField();
    final Select<Post> post = new Select<>();
    final ComboBox<String> subUnit = new ComboBox<>();
    final Button save = new Button();
    private final Paragraph status = new Paragraph();

    /** @param done runs when the dialog closes */
    AddMemberDialog(Contingents contingents, ContingentCard contingent, Runnable done) {
        this.contingents = contingents;
        this.contingent = contingent;
        Texts.feed(this, this::setHeaderTitle, "contingent.add.to", contingent.name());
        fields();
        bind();
        status.getElement().setAttribute("role", "status");
        Div form = new Div(person, rank, post, subUnit, status);
        form.addClassNames("stack", "contingent-form");
        add(form);
        save.addClickListener(click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button close = new Button();
        close.addClickListener(click -> close());
        getFooter().add(Texts.text(close, "contingent.add.close"), Texts.text(save, "contingent.add.save"));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                done.run();
            }
        });
    }

    /** Somebody who is to be put in first. */
    AddMemberDialog choose(AccountName first) {
        person.setValue(first);
        return this;
    }

    private void fields() {
        Texts.feed(person, person::setLabel, "contingent.field.person");
        Texts.feed(person, person::setHelperText, "contingent.field.person.help");
        person.setItemLabelGenerator(name -> name.displayName() + " (" + name.signInName() + ")");
        person.setItems(query -> contingents.candidates(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        Texts.feed(rank, rank::setLabel, "contingent.field.rank");
        Texts.feed(post, post::setLabel, "contingent.field.post");
        Texts.follow(post, locale -> post.setItemLabelGenerator(each -> Texts.now("contingent.post." + each)));
        post.setItems(Post.values());
        Texts.feed(subUnit, subUnit::setLabel, "contingent.field.subunit");
        Texts.feed(subUnit, subUnit::setHelperText, "contingent.field.subunit.help");
        subUnit.setItems(subUnits());
        subUnit.setAllowCustomValue(true);
        subUnit.addCustomValueSetListener(typed -> subUnit.setValue(typed.getDetail()));
    }

    private List<String> subUnits() {
        return contingents.roster(contingent.id()).map(ContingentRoster::members).orElse(List.of()).stream()
                .map(Member::subUnit)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    private void bind() {
        binder.forField(person)
                .asRequired(context -> Texts.now("contingent.field.person.missing"))
                .bind("person");
        binder.forField(rank).bind("rank");
        binder.forField(post)
                .asRequired(context -> Texts.now("contingent.field.post.missing"))
                .bind("post");
        binder.forField(subUnit).withNullRepresentation("").bind("subUnit");
    }

    private void save() {
        try {
            Draft draft = binder.writeRecord();
            contingents.add(
                    contingent.id(), new NewMember(draft.person().id(), draft.rank(), draft.post(), draft.subUnit()));
            status.setText(Texts.now("contingent.added", draft.person().displayName()));
            person.getDataProvider().refreshAll();
            person.clear();
            person.setInvalid(false);
            person.focus();
        } catch (ValidationException invalid) {
            // the fields say what is missing
        }
    }
}
