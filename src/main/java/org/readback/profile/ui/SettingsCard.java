package org.readback.profile.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.profile.ReadinessSettings;
import org.readback.requirement.Settings;
import org.readback.requirement.Settings.EndsEarly;

/** What the centre chooses about the rules of readiness. */
final class SettingsCard extends Composite<Section> {
    final IntegerField days = new IntegerField();
    final Select<EndsEarly> early = new Select<>();
    final Button save = new Button();

    SettingsCard(ReadinessSettings settings) {
        Settings now = settings.now();
        days.setMin(0);
        days.setMax(ReadinessSettings.MOST_DAYS);
        days.setStepButtonsVisible(true);
        days.setValue(now.soonDays());
        days.setId("settings-days");
        Texts.feed(days, days::setLabel, "profile.settings.days");
        Texts.feed(days, days::setHelperText, "profile.settings.days.help");
        early.setItems(EndsEarly.values());
        Texts.feed(early, early::setLabel, "profile.settings.early");
        Texts.follow(early, locale -> {
            EndsEarly chosen = early.getValue() == null ? now.endsEarly() : early.getValue();
            early.setItemLabelGenerator(each -> Texts.in(locale, "profile.settings.early." + each));
            early.setValue(chosen);
        });
        early.addClassName("wide");
        Texts.text(save, "profile.settings.save");
        save.setId("settings-save");
        save.addClickListener(click -> {
            Integer wanted = days.getValue();
            if (wanted == null || wanted < 0 || wanted > ReadinessSettings.MOST_DAYS) {
                days.setInvalid(true);
                days.setErrorMessage(Texts.now("profile.error.days", ReadinessSettings.MOST_DAYS));
                return;
            }
            settings.set(new Settings(wanted, early.getValue()));
            Notices.tell("profile.settings.saved");
        });
        getContent()
                .add(
                        Texts.text(new H2(), "profile.settings.title"),
                        Texts.text(new Paragraph(), "profile.settings.text"),
                        days,
                        early,
                        save);
        getContent().addClassNames("card", "stack");
    }
}
