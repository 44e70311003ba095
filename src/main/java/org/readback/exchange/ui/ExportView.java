package org.readback.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.approval.ExportPermits;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.Cards;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.exchange.ExportScope;
import org.readback.exchange.Exports;
import org.readback.exchange.ImportTargets;
import org.readback.exchange.ImportTargets.Targets;
import org.readback.item.LanguageTag;

/** Items to take along: for another system, or as the files they are written in. */
@Route("exports")
@RolesAllowed("INSTRUCTOR")
class ExportView extends Div implements HasDynamicTitle {
    private final Exports exports;
    private final Targets targets;
    final Picker format = new Picker("exchange.kind");
    final Picker language = new Picker("exchange.language");
    final Picker pool = new Picker("exchange.pool");
    final PermitPane permit;
    final ComboBox<String> lesson = new ComboBox<>();
    final Button make = new Button();
    private final Div made = new Div();

    ExportView(Exports exports, ImportTargets targets, ExportPermits permits) {
        this.exports = exports;
        this.targets = targets.all();
        permit = new PermitPane(permits::ask);
        addClassName("stack");
        made.getElement().setAttribute("role", "status");
        add(new BankLinks("exports"), new PageHeading("exchange.exports"), form(), made);
    }

    private Component form() {
        format.offer(exports.formats(), exports.formats().getFirst());
        format.setEmptySelectionAllowed(false);
        language.offer(List.of("en", "kk", "ru"), "en");
        Texts.feed(lesson, lesson::setLabel, "exchange.lesson");
        Texts.feed(lesson, lesson::setPlaceholder, "exchange.export.all");
        lesson.setItems(targets.lessons().keySet());
        lesson.setClearButtonVisible(true);
        Texts.follow(lesson, locale -> lesson.setItemLabelGenerator(id -> targets.label(id, locale)));
        pool.offer(targets.pools(), "");
        pool.setVisible(!targets.pools().isEmpty());
        pool.addValueChangeListener(_ -> {
            permit.of(pool.chosen());
            lesson.setVisible(pool.chosen().isBlank());
        });
        Texts.feed(make, make::setText, "exchange.export.make");
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.addClickListener(_ -> make());
        var fields = new Div(format, lesson, pool, language);
        fields.addClassName("exchange-fields");
        return Cards.titled(
                "exchange.export.title",
                Texts.text(new Paragraph(), "exchange.export.about"),
                fields,
                permit,
                new Div(make));
    }

    private void make() {
        var tag = new LanguageTag(language.chosen().isBlank() ? "en" : language.chosen());
        made.removeAll();
        made.add(new ExportedPane(exports.write(format.chosen(), scope(), tag)));
    }

    private ExportScope scope() {
        if (!pool.chosen().isBlank()) return new ExportScope.Test(pool.chosen());
        return lesson.getValue() == null ? new ExportScope.Practice() : new ExportScope.Lesson(lesson.getValue());
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("exchange.exports.title"));
    }
}
