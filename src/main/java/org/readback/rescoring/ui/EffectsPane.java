package org.readback.rescoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;
import org.readback.rescoring.CorrectionSheet;
import org.readback.rescoring.CorrectionState;
import org.readback.rescoring.Effect;

/** What a correction does to results: how many, drawn; whose, listed. */
final class EffectsPane extends Composite<Section> {
    /** So many are listed at first: few corrections change more. */
    private static final int FIRST = 50;

    EffectsPane(CorrectionSheet sheet, Translations translations) {
        List<Effect> all = sheet.effects();
        List<Effect> felt =
                all.stream().filter(effect -> !effect.changes().isEmpty()).toList();
        boolean done = sheet.card().state() == CorrectionState.IN_FORCE;
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        Texts.text(new H2(), done ? "rescoring.effects.done" : "rescoring.effects.coming"),
                        Texts.text(new Paragraph(), "rescoring.effects.count", all.size(), felt.size()),
                        others(sheet));
        if (all.isEmpty()) return;
        getContent().add(new BeforeAfter(all));
        if (!felt.isEmpty()) list(felt, translations);
    }

    private void list(List<Effect> felt, Translations translations) {
        var table = new EffectTable(translations);
        table.add(felt.stream().limit(FIRST).toList());
        getContent().add(table);
        if (felt.size() <= FIRST) return;
        var more = new Button();
        more.addClickListener(click -> {
            table.add(felt.stream().skip(FIRST).toList());
            more.setVisible(false);
        });
        getContent().add(Texts.text(more, "rescoring.effects.more", felt.size() - FIRST));
    }

    private static Component others(CorrectionSheet sheet) {
        int elsewhere = sheet.answers().entrySet().stream()
                .filter(each -> !each.getKey().isTest())
                .mapToInt(java.util.Map.Entry::getValue)
                .sum();
        var words = new Div(Texts.text(new Paragraph(), "rescoring.touched.lessons", elsewhere));
        if (sheet.running() > 0) words.add(Texts.text(new Paragraph(), "rescoring.running", sheet.running()));
        words.addClassNames("stack", "small");
        return words;
    }
}
