package org.readback.battery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.base.ui.Texts;
import org.readback.battery.Battery.Question;
import org.readback.battery.InterviewSheet;
import org.readback.battery.Interviews;

/** Questions with half points each; what was given stands there afterwards. */
final class InterviewPane extends Composite<Div> {
    private static final List<Integer> HALVES = List.of(0, 1, 2);

    private final Interviews interviews;
    final List<RadioButtonGroup<Integer>> points = new ArrayList<>();
    final TextArea remark = new TextArea();
    final Button save = new Button();
    private final Paragraph hint = Texts.text(new Paragraph(), "battery.interview.points");

    InterviewPane(Interviews interviews, InterviewSheet sheet) {
        this.interviews = interviews;
        getContent().addClassName("stack");
        show(sheet);
    }

    private void show(InterviewSheet sheet) {
        getContent().removeAll();
        points.clear();
        var heading = new Div(
                Texts.untranslated(new H1(sheet.person())),
                Words.small(locale -> sheet.title().in(locale)),
                Texts.text(
                        new Paragraph(),
                        sheet.rated().isPresent() ? "battery.interview.held" : "battery.interview.about",
                        sheet.time().toMinutes()));
        heading.addClassName("page-heading");
        getContent().add(heading);
        sheet.rated().ifPresentOrElse(rated -> getContent().add(held(sheet, rated)), () -> ask(sheet));
    }

    private void ask(InterviewSheet sheet) {
        var list = new OrderedList();
        list.addClassName("battery-questions");
        sheet.questions().forEach(question -> list.add(new ListItem(words(question), group(question))));
        Texts.feed(remark, remark::setLabel, "battery.interview.remark");
        remark.setMaxLength(4000);
        remark.addClassName("battery-remark");
        Texts.text(save, "battery.interview.save");
        save.setId("save-interview");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save(sheet));
        hint.addClassName("hint");
        hint.getElement().setAttribute("role", "alert");
        hint.setVisible(false);
        var card = new Section(list, remark, hint, new Div(save));
        card.addClassNames("card", "stack");
        getContent().add(card);
    }

    private static Component words(Question question) {
        var ask = new Paragraph(question.ask());
        ask.addClassName("battery-ask");
        var full = new Paragraph(question.full());
        full.addClassName("small");
        var both = new Div(ask, full);
        both.getElement().setAttribute("lang", "en");
        return both;
    }

    private RadioButtonGroup<Integer> group(Question question) {
        var group = new RadioButtonGroup<Integer>();
        group.setItems(HALVES);
        Texts.follow(group, locale -> {
            group.setItemLabelGenerator(half -> Words.number(half / 2.0, locale));
            group.setAriaLabel(Texts.in(locale, "battery.interview.group") + ": " + question.ask());
        });
        points.add(group);
        return group;
    }

    private void save(InterviewSheet sheet) {
        Optional<RadioButtonGroup<Integer>> missing =
                points.stream().filter(group -> group.isEmpty()).findFirst();
        hint.setVisible(missing.isPresent());
        if (missing.isPresent()) {
            missing.get().getElement().callJsFunction("focus");
            return;
        }
        show(interviews.rate(
                sheet.run(),
                points.stream()
                        .map(group -> group.getOptionalValue().orElseThrow())
                        .toList(),
                Optional.ofNullable(remark.getValue()).orElse("")));
    }

    private static Component held(InterviewSheet sheet, InterviewSheet.Rated rated) {
        var list = new OrderedList();
        list.addClassName("battery-questions");
        for (int at = 0; at < sheet.questions().size(); at++) {
            double given = rated.halves().get(at) / 2.0;
            list.add(new ListItem(
                    words(sheet.questions().get(at)), Words.follow(locale -> Words.number(given, locale))));
        }
        double total = rated.halves().stream().mapToInt(Integer::intValue).sum() / 2.0;
        var title = new H2();
        Texts.follow(
                title,
                locale -> title.setText(Texts.in(
                        locale,
                        "battery.finding.points",
                        Words.number(total, locale),
                        sheet.questions().size())));
        var card = new Section(title, list);
        if (!rated.remark().isBlank()) card.add(Texts.untranslated(new Paragraph(rated.remark())));
        card.add(Texts.text(new Anchor("battery-runs/" + sheet.run()), "battery.interview.whole"));
        card.addClassNames("card", "stack");
        return card;
    }
}
