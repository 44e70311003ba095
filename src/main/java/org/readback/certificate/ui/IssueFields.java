package org.readback.certificate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readback.base.LocalText;
import org.readback.base.UserError;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;
import org.readback.certificate.IssueOrder;
import org.readback.certificate.IssueSheet;

/** What stands on the certificates, and the decision where there is no evidence. */
final class IssueFields extends Composite<Div> {
    private final Map<String, TextField> title = new LinkedHashMap<>();
    final TextField standard = new TextField();
    final BigDecimalField hours = new BigDecimalField();
    final IntegerField months = new IntegerField();
    final Checkbox decide = new Checkbox();
    final DatePicker on = new DatePicker();
    final TextField result = new TextField();
    final TextArea reason = new TextArea();

    IssueFields(LocalDate today) {
        var titles = new Div();
        titles.addClassName("certificate-three");
        for (Locale locale : Translations.LOCALES) {
            String language = locale.getLanguage();
            var field = new TextField();
            Texts.feed(field, field::setLabel, "certificate.issue.title." + language);
            field.getElement().setAttribute("lang", language);
            title.put(language, field);
            titles.add(field);
        }
        Texts.feed(standard, standard::setLabel, "certificate.issue.standard");
        Texts.feed(standard, standard::setHelperText, "certificate.issue.standard.help");
        Texts.feed(hours, hours::setLabel, "certificate.issue.hours");
        Texts.feed(months, months::setLabel, "certificate.issue.months");
        Texts.feed(months, months::setHelperText, "certificate.issue.months.help");
        var more = new Div(standard, hours, months);
        more.addClassName("certificate-three");
        getContent().addClassName("stack");
        getContent().add(titles, more, decide, decision(today));
    }

    private Div decision(LocalDate today) {
        Texts.feed(decide, decide::setLabel, "certificate.issue.decide");
        Texts.feed(decide, decide::setHelperText, "certificate.issue.decide.help");
        Texts.feed(on, on::setLabel, "certificate.issue.on");
        Texts.follow(on, locale -> on.setI18n(Calendars.in(locale)));
        on.setMax(today);
        on.setValue(today);
        Texts.feed(result, result::setLabel, "certificate.field.result");
        Texts.feed(reason, reason::setLabel, "certificate.field.reason");
        var box = new Div(on, result, reason);
        box.addClassName("certificate-three");
        box.setVisible(false);
        decide.addValueChangeListener(change -> box.setVisible(change.getValue()));
        return box;
    }

    void fill(IssueSheet sheet) {
        title.forEach((language, field) -> field.setValue(sheet.title().in(Locale.of(language))));
        hours.setValue(sheet.hours().orElse(null));
    }

    void undecide() {
        decide.setValue(false);
        reason.clear();
    }

    IssueOrder.Text text() {
        return new IssueOrder.Text(
                new LocalText(title.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                field -> field.getValue().getValue().strip()))),
                standard.getValue(),
                Optional.ofNullable(hours.getValue()),
                Optional.ofNullable(months.getValue()));
    }

    Optional<IssueOrder.Decision> decision() {
        if (!decide.getValue()) return Optional.empty();
        LocalDate day = on.getValue();
        if (day == null) throw new UserError("certificate.error.future");
        return Optional.of(new IssueOrder.Decision(day, result.getValue(), reason.getValue()));
    }
}
