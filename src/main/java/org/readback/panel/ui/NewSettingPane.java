package org.readback.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readback.account.AccountName;
import org.readback.assessment.ScaleCard;
import org.readback.base.ui.Texts;
import org.readback.panel.Border;
import org.readback.panel.NewSetting;
import org.readback.panel.StandardSettingId;
import org.readback.panel.StandardSettings;

/** Scale, borders, items, raters, and who decides. */
final class NewSettingPane extends Composite<Div> {
    private static final int LONGEST = 2000;

    private final StandardSettings settings;
    final Select<ScaleCard> scale = new Select<>();
    final Map<Integer, TextArea> borders = new TreeMap<>();
    private final Div borderFields = new Div();
    final ItemChoice items;
    final MultiSelectComboBox<AccountName> raters = new MultiSelectComboBox<>();
    final ComboBox<AccountName> decider = new ComboBox<>();
    final Button open = new Button();

    NewSettingPane(StandardSettings settings) {
        this.settings = settings;
        items = new ItemChoice(settings);
        borderFields.addClassName("stack");
        Texts.feed(scale, scale::setLabel, "panel.new.scale");
        Texts.follow(
                scale,
                locale -> scale.setItemLabelGenerator(
                        card -> PanelTexts.scale(card.title(), card.part(), card.framework(), locale)));
        scale.setItems(settings.scales());
        scale.addValueChangeListener(change -> take(change.getValue()));
        people();
        Texts.text(open, "panel.new.open");
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.setId("open");
        open.addClickListener(click -> open());
        getContent().addClassName("stack");
        getContent()
                .add(
                        section("panel.new.step.scale", scale),
                        section("panel.new.step.borders", text("panel.new.borders"), borderFields),
                        section("panel.new.step.items", text("panel.new.items"), items),
                        section("panel.new.step.people", text("panel.new.people"), raters, decider),
                        open);
        scale.setValue(settings.scales().getFirst());
    }

    private void people() {
        List<AccountName> colleagues = settings.candidates();
        raters.setItems(colleagues);
        raters.setItemLabelGenerator(NewSettingPane::label);
        raters.setWidthFull();
        Texts.feed(raters, raters::setLabel, "panel.new.raters");
        Texts.feed(raters, raters::setHelperText, "panel.new.raters.help", StandardSettings.FEWEST_RATERS);
        decider.setItems(colleagues);
        decider.setItemLabelGenerator(NewSettingPane::label);
        decider.setWidthFull();
        Texts.feed(decider, decider::setLabel, "panel.new.decider");
        Texts.feed(decider, decider::setHelperText, "panel.new.decider.help");
    }

    private static String label(AccountName name) {
        return name.displayName() + " (" + name.signInName() + ")";
    }

    private static Component section(String title, Component... parts) {
        Section section = new Section(Texts.text(new H2(), title));
        section.add(parts);
        section.addClassNames("card", "stack");
        return section;
    }

    private static Paragraph text(String key) {
        return Texts.text(new Paragraph(), key);
    }

    private void take(ScaleCard card) {
        borders.clear();
        borderFields.removeAll();
        card.cuts().cuts().forEach(cut -> {
            TextArea field = new TextArea();
            field.setMaxLength(LONGEST);
            field.setWidthFull();
            field.setId("border-" + cut.band());
            Texts.feed(field, field::setLabel, "panel.new.border", cut.band());
            borders.put(cut.band(), field);
            borderFields.add(field);
        });
        items.of(card.scale());
    }

    private void open() {
        if (!isComplete()) return;
        List<Border> described = borders.entrySet().stream()
                .filter(border -> !border.getValue().getValue().isBlank())
                .map(border ->
                        new Border(border.getKey(), border.getValue().getValue().strip()))
                .toList();
        StandardSettingId id = settings.open(new NewSetting(
                scale.getValue().scale(),
                decider.getValue().id(),
                described,
                items.chosen(),
                raters.getValue().stream().map(AccountName::id).toList()));
        UI.getCurrent().navigate("standard-settings/" + id);
    }

    /** Says at the fields what is missing, and goes to the first of them. */
    private boolean isComplete() {
        Locale locale = UI.getCurrent().getLocale();
        TextArea first = borders.values().iterator().next();
        boolean described =
                borders.values().stream().anyMatch(field -> !field.getValue().isBlank());
        first.setInvalid(!described);
        first.setErrorMessage(Texts.in(locale, "panel.new.borders.missing"));
        boolean enough = raters.getValue().size() >= StandardSettings.FEWEST_RATERS;
        raters.setInvalid(!enough);
        raters.setErrorMessage(Texts.in(locale, "panel.new.raters.missing", StandardSettings.FEWEST_RATERS));
        boolean decided = !decider.isEmpty();
        decider.setInvalid(!decided);
        decider.setErrorMessage(Texts.in(locale, "panel.new.decider.missing"));
        boolean chosen = items.isEnough();
        if (!described) first.focus();
        else if (!chosen) items.focus();
        else if (!enough) raters.focus();
        else if (!decided) decider.focus();
        return described && chosen && enough && decided;
    }
}
