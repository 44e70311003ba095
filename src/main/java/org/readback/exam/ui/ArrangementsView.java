package org.readback.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.readback.base.LocalText;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.exam.ArrangementSheet;
import org.readback.exam.Arrangements;
import org.readback.exam.Candidate;
import org.readback.exam.Given;
import org.readback.exam.Granted;

/** More time that stands for a person, and attempts beyond the rules. */
@Route("arrangements")
@RolesAllowed("INSTRUCTOR")
class ArrangementsView extends Div implements HasDynamicTitle {
    private final Arrangements arrangements;
    final ComboBox<Candidate> person = new ComboBox<>();
    final Button time = new Button();
    final Button resit = new Button();
    private final Div known = new Div();

    ArrangementsView(Arrangements arrangements) {
        this.arrangements = arrangements;
        addClassNames("stack", "exam-arrangements");
        var back = Texts.text(new Anchor("sessions"), "exam.back");
        back.addClassNames("button", "quiet");
        known.addClassName("stack");
        add(new BankLinks("sessions"), new PageHeading("exam.arrangements"), form(), known, new Div(back));
        show();
    }

    private Component form() {
        Texts.feed(person, person::setLabel, "exam.person");
        Texts.feed(person, person::setHelperText, "exam.person.help");
        person.setItems(arrangements.sheet().people());
        person.setItemLabelGenerator(
                each -> each.subUnit().isEmpty() ? each.name() : each.name() + " (" + each.subUnit() + ")");
        person.setId("arrange-person");
        Texts.text(time, "exam.extra.give");
        Texts.text(resit, "exam.resit.grant");
        time.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        time.addClickListener(click -> chosen(this::giveTime));
        resit.addClickListener(click -> chosen(this::grantResit));
        var buttons = new Div(time, resit);
        buttons.addClassName("row");
        var form = new Section(person, buttons);
        form.addClassNames("card", "stack", "exam-form");
        return form;
    }

    private void chosen(Consumer<Candidate> work) {
        person.setErrorMessage(Texts.now("exam.person.missing"));
        person.setInvalid(person.isEmpty());
        person.getOptionalValue().ifPresent(work);
    }

    private void giveTime(Candidate who) {
        int now = arrangements.sheet().given().stream()
                .filter(given -> given.person().equals(who.person()) && !given.inSession())
                .findFirst()
                .map(given -> given.extra().percent())
                .orElse(0);
        new ExtraTimeDialog(who.name(), now, extra -> {
                    arrangements.giveTime(who.person(), extra);
                    show();
                })
                .open();
    }

    private void grantResit(Candidate who) {
        new ResitDialog(who.name(), arrangements.sheet().tests(), (test, reason) -> {
                    arrangements.grantResit(who.person(), test, reason);
                    show();
                })
                .open();
    }

    private void show() {
        ArrangementSheet sheet = arrangements.sheet();
        known.removeAll();
        known.add(
                list(
                        "exam.given",
                        sheet.given().stream().map(each -> given(sheet, each)).toList()),
                list(
                        "exam.granted",
                        sheet.granted().stream()
                                .map(each -> granted(sheet, each))
                                .toList()));
    }

    private static Component list(String key, List<ListItem> items) {
        var section = new Section(Texts.text(new H2(), key + ".title"));
        section.addClassNames("card", "stack");
        if (items.isEmpty()) {
            section.add(Texts.text(new Paragraph(), key + ".none"));
        } else {
            var list = new UnorderedList();
            list.addClassName("exam-list");
            items.forEach(list::add);
            section.add(list);
        }
        return section;
    }

    private static ListItem given(ArrangementSheet sheet, Given given) {
        return item(
                sheet.name(given.person()),
                locale -> Texts.in(
                        locale,
                        given.inSession() ? "exam.given.session" : "exam.given.standing",
                        given.extra().percent()),
                given.extra().reason(),
                locale -> Texts.in(locale, "exam.by", sheet.name(given.by()), Formats.dateTime(given.at(), locale)));
    }

    private static ListItem granted(ArrangementSheet sheet, Granted granted) {
        LocalText test = sheet.tests().stream()
                .filter(rule -> rule.test().equals(granted.test()))
                .findFirst()
                .map(rule -> rule.title())
                .orElseGet(() -> new LocalText(Map.of("en", granted.test().blueprintId())));
        return item(
                sheet.name(granted.person()),
                locale -> Texts.in(locale, granted.used() ? "exam.granted.used" : "exam.granted.open", test.in(locale)),
                granted.reason(),
                locale ->
                        Texts.in(locale, "exam.by", sheet.name(granted.by()), Formats.dateTime(granted.at(), locale)));
    }

    private static ListItem item(String name, Sentence what, String reason, Sentence by) {
        var who = Texts.untranslated(new Span(name));
        who.addClassName("exam-who");
        return new ListItem(who, words(what), Texts.untranslated(new Span(reason)), small(words(by)));
    }

    private static Span words(Sentence sentence) {
        var words = new Span();
        Texts.follow(words, locale -> words.setText(sentence.in(locale)));
        return words;
    }

    private static Span small(Span words) {
        words.addClassName("small");
        return words;
    }

    private interface Sentence {
        String in(Locale locale);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("exam.arrangements.title"));
    }
}
