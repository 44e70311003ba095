package org.readback.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.profile.Mission;
import org.readback.profile.MissionText;
import org.readback.profile.Missions;
import org.readback.requirement.Confidence;

/** Writes down what is so now about a mission. */
final class MissionForm extends Composite<Section> {
    private static final int LONGEST = 500;

    final TextField name = new TextField();
    final Map<String, TextField> mandate = new LinkedHashMap<>();
    final TextField setUpBy = new TextField();
    final TextField resolution = new TextField();
    final DatePicker validUntil = new DatePicker();
    final DatePicker checkedOn = new DatePicker();
    final TextField source = new TextField();
    final Select<Confidence> confidence = new Select<>();
    final Button save = new Button();

    MissionForm(Missions missions, Mission mission, Runnable again) {
        MissionText now = mission.text();
        text(name, "profile.mission.name", now.name());
        Div form = new Div(name);
        form.addClassName("stack");
        for (String language : java.util.List.of("en", "kk", "ru")) {
            TextField line = new TextField();
            text(line, "profile.mission.mandate." + language, now.mandate().getOrDefault(language, ""));
            line.getElement().setAttribute("lang", language);
            mandate.put(language, line);
            form.add(line);
        }
        text(setUpBy, "profile.mission.setup", now.setUpBy());
        text(resolution, "profile.mission.resolution", now.resolution());
        text(source, "profile.sources.source", now.source());
        date(validUntil, "profile.mission.until", now.validUntil());
        date(checkedOn, "profile.mission.checked", now.checkedOn());
        confidence(now.confidence());
        Div dates = new Div(validUntil, checkedOn);
        dates.addClassName("row");
        Texts.text(save, "profile.mission.save");
        save.setId("mission-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            missions.save(mission.id(), mission.revision(), written());
            Notices.tell("profile.mission.saved");
            again.run();
        });
        form.add(setUpBy, resolution, dates, source, confidence, save);
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.text(new H2(), "profile.mission.form"), form);
    }

    private static void text(TextField field, String label, String value) {
        field.setMaxLength(LONGEST);
        field.setValue(value);
        field.addClassName("wide");
        Texts.feed(field, field::setLabel, label);
    }

    private static void date(DatePicker field, String label, Optional<java.time.LocalDate> value) {
        value.ifPresent(field::setValue);
        field.setClearButtonVisible(true);
        Texts.feed(field, field::setLabel, label);
        Texts.follow(field, locale -> field.setI18n(Calendars.in(locale)));
    }

    private void confidence(Confidence now) {
        confidence.setItems(Confidence.values());
        confidence.addClassName("wide");
        Texts.feed(confidence, confidence::setLabel, "profile.sources.confidence");
        Texts.follow(confidence, locale -> {
            Confidence chosen = confidence.getValue() == null ? now : confidence.getValue();
            confidence.setItemLabelGenerator(each -> Texts.in(locale, "profile.confidence." + each));
            confidence.setValue(chosen);
        });
    }

    private MissionText written() {
        var lines = new LinkedHashMap<String, String>();
        mandate.forEach((language, field) -> {
            if (!field.getValue().isBlank())
                lines.put(language, field.getValue().strip());
        });
        return new MissionText(
                name.getValue().strip(),
                lines,
                setUpBy.getValue().strip(),
                resolution.getValue().strip(),
                Optional.ofNullable(validUntil.getValue()),
                Optional.ofNullable(checkedOn.getValue()),
                source.getValue().strip(),
                confidence.getValue());
    }
}
