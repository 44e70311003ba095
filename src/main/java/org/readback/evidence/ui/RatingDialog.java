package org.readback.evidence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.readback.account.AccountId;
import org.readback.base.UserError;
import org.readback.base.ui.Texts;
import org.readback.evidence.NewEntry;
import org.readback.evidence.NewRating;
import org.readback.requirement.CommonSubjects;
import org.readback.requirement.Level;

/** Levels of one person, a skill at a time; what is left open was not rated. */
final class RatingDialog extends ReasonDialog {
    final Map<String, Select<Level>> levels = new LinkedHashMap<>();
    final DatePicker on = Days.field("evidence.field.rated");
    final DatePicker until = Days.field("evidence.field.until");
    final TextField remark = new TextField();

    RatingDialog(AccountId person, LocalDate today, Consumer<NewRating> done) {
        super("evidence.rate", _ -> {});
        reason.setVisible(false);
        var fields = new Div();
        fields.addClassName("evidence-levels");
        CommonSubjects.SKILLS.forEach(skill -> fields.add(level(skill)));
        on.setValue(today);
        on.setMax(today);
        Texts.feed(until, until::setHelperText, "evidence.field.until.help");
        Texts.feed(remark, remark::setLabel, "evidence.field.remark");
        remark.setMaxLength(NewEntry.LONGEST_REMARK);
        form.addComponentAtIndex(1, remark);
        form.addComponentAtIndex(1, until);
        form.addComponentAtIndex(1, on);
        form.addComponentAtIndex(1, fields);
        act = _ -> done.accept(rating(person));
    }

    private Select<Level> level(String skill) {
        var field = new Select<Level>();
        Texts.feed(field, field::setLabel, "evidence.skill." + skill);
        field.setItems(Level.values());
        field.setEmptySelectionAllowed(true);
        Texts.follow(field, locale -> {
            field.setItemLabelGenerator(
                    level -> level == null ? Texts.in(locale, "evidence.rate.none") : level.toString());
            field.setEmptySelectionCaption(Texts.in(locale, "evidence.rate.none"));
        });
        levels.put(skill, field);
        return field;
    }

    private NewRating rating(AccountId person) {
        if (on.getValue() == null) throw new UserError("evidence.error.day");
        var given = new HashMap<String, Level>();
        levels.forEach((skill, field) -> field.getOptionalValue().ifPresent(level -> given.put(skill, level)));
        return new NewRating(person, given, on.getValue(), Optional.ofNullable(until.getValue()), remark.getValue());
    }
}
