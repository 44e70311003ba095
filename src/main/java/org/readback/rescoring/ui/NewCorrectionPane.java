package org.readback.rescoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.readback.base.ui.Texts;
import org.readback.rescoring.CorrectionId;
import org.readback.rescoring.CorrectionStart;
import org.readback.rescoring.Corrections;
import org.readback.rescoring.NewCorrection;
import org.readback.rescoring.Remedy;

/** The form of a proposal: which version, what is to be done about it, and why. */
final class NewCorrectionPane extends Composite<Section> {
    private final Corrections corrections;
    final Select<CorrectionStart> version = new Select<>();
    final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    final Select<Integer> judge = new Select<>();
    final TextArea reason = new TextArea();
    final Button propose = new Button();
    private final Div place = new Div();
    private KeyFields fields = new KeyFields(List.of());

    /** What can be done about a wrong key. */
    enum Kind {
        WITHDRAW,
        KEY,
        VERSION
    }

    /** @param starts at least one */
    NewCorrectionPane(Corrections corrections, List<CorrectionStart> starts) {
        this.corrections = corrections;
        Texts.feed(version, version::setLabel, "rescoring.field.version");
        version.setItems(starts);
        Texts.follow(
                version,
                locale -> version.setItemLabelGenerator(start -> Texts.in(
                        locale, "rescoring.version", start.version().version().number(), start.finished())));
        version.setVisible(starts.size() > 1);
        Texts.feed(kind, kind::setLabel, "rescoring.field.remedy");
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        Texts.follow(kind, locale -> kind.setItemLabelGenerator(each -> Texts.in(locale, "rescoring.remedy." + each)));
        Texts.feed(judge, judge::setLabel, "rescoring.field.judge");
        Texts.feed(reason, reason::setLabel, "rescoring.field.reason");
        Texts.feed(reason, reason::setHelperText, "rescoring.field.reason.help");
        reason.setMaxLength(NewCorrection.LONGEST);
        reason.setWidthFull();
        place.addClassName("stack");
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Texts.text(propose, "rescoring.propose");
        propose.addClickListener(click -> propose());
        version.addValueChangeListener(change -> show(change.getValue()));
        kind.addValueChangeListener(change -> ask(change.getValue()));
        getContent().addClassNames("card", "stack", "rescoring-form");
        getContent().add(version, place);
        version.setValue(starts.getFirst());
    }

    private void show(CorrectionStart start) {
        place.removeAll();
        place.add(touched(start));
        if (start.open().isPresent()) {
            var open = new Anchor("corrections/" + start.open().get());
            open.addClassName("button");
            place.add(Texts.text(new Paragraph(), "rescoring.waits"), Texts.text(open, "rescoring.waits.look"));
            return;
        }
        var kinds = new ArrayList<>(List.of(Kind.WITHDRAW));
        if (!start.key().isEmpty()) kinds.add(Kind.KEY);
        if (!start.judges().isEmpty()) kinds.add(Kind.VERSION);
        kind.setItems(kinds);
        judge.setItems(start.judges());
        start.judges().stream().findFirst().ifPresent(judge::setValue);
        fields = new KeyFields(start.key());
        place.add(kind, judge, fields, reason, propose);
        ask(null);
        kind.setValue(kinds.size() > 1 ? kinds.get(1) : Kind.WITHDRAW);
    }

    private void ask(@org.jspecify.annotations.Nullable Kind chosen) {
        fields.setVisible(chosen == Kind.KEY);
        judge.setVisible(chosen == Kind.VERSION);
    }

    private static Component touched(CorrectionStart start) {
        int all = start.answers().values().stream().mapToInt(Integer::intValue).sum();
        int tests = start.answers().entrySet().stream()
                .filter(each -> each.getKey().isTest())
                .mapToInt(java.util.Map.Entry::getValue)
                .sum();
        var words = new Div(
                Texts.text(new Paragraph(), "rescoring.touched", start.finished(), start.running()),
                Texts.text(new Paragraph(), "rescoring.touched.lessons", all - tests));
        words.addClassNames("stack", "small");
        return words;
    }

    private void propose() {
        reason.setErrorMessage(Texts.now("rescoring.error.reason"));
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid() || version.isEmpty() || kind.isEmpty()) return;
        CorrectionId id = corrections.propose(
                new NewCorrection(version.getValue().version().version(), remedy(kind.getValue()), reason.getValue()));
        UI.getCurrent().navigate("corrections/" + id);
    }

    private Remedy remedy(Kind chosen) {
        return switch (chosen) {
            case WITHDRAW -> new Remedy.Withdraw();
            case KEY -> new Remedy.ByKey(fields.key());
            case VERSION -> new Remedy.ByVersion(judge.getValue());
        };
    }
}
