package org.readback.editor.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftText;

/** Terms and what belongs to them. */
final class MatchingEditor extends BodyEditor {
    private final Map<String, String> pairs;
    private final Map<String, ComboBox<String>> menus = new HashMap<>();
    private final RowList<DraftText> terms;
    private final RowList<DraftText> options;
    private Map<String, String> offered = Map.of();

    MatchingEditor(DraftBody.Matching body, Fields fields) {
        super(fields);
        pairs = new HashMap<>(body.pairs());
        options = new RowList<>("editor.partners", body.options(), this::option, this::optionsChanged)
                .adding(taken -> new DraftText(Keys.letter(taken), ""));
        terms = new RowList<>("editor.terms", body.terms(), this::term, fields.changed())
                .adding(taken -> new DraftText(Keys.number(taken), ""));
        var hint = Texts.text(new Paragraph(), "editor.partners.hint");
        hint.addClassName("small");
        getContent().add(terms, options, hint);
        offer();
    }

    private Row<DraftText> term(DraftText term) {
        var text = fields.line("editor.term.text", term.text());
        var menu = new ComboBox<String>();
        Texts.feed(menu, menu::setLabel, "editor.term.partner");
        menus.put(term.id(), menu);
        menu.addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            String option = change.getValue();
            if (option == null) pairs.remove(term.id());
            else pairs.put(term.id(), option);
            fields.changed().run();
        });
        fill(term.id(), menu);
        return new Row<>(term.id(), () -> new DraftText(term.id(), text.getValue()), text, menu);
    }

    private Row<DraftText> option(DraftText option) {
        var text = new Fields(this::optionsChanged).line("editor.partner.text", option.text());
        return new Row<>(option.id(), () -> new DraftText(option.id(), text.getValue()), text);
    }

    private void optionsChanged() {
        offer();
        fields.changed().run();
    }

    private void offer() {
        var now = new LinkedHashMap<String, String>();
        options.values().forEach(option -> now.put(option.id(), option.text()));
        if (now.equals(offered)) return;
        offered = now;
        menus.forEach(this::fill);
    }

    private void fill(String term, ComboBox<String> menu) {
        menu.setItemLabelGenerator(id -> id + " · " + offered.getOrDefault(id, ""));
        menu.setItems(List.copyOf(offered.keySet()));
        String chosen = pairs.get(term);
        menu.setValue(chosen != null && offered.containsKey(chosen) ? chosen : null);
    }

    @Override
    DraftBody body() {
        var known = new LinkedHashMap<String, String>();
        var there = options.keys();
        for (DraftText term : terms.values()) {
            String option = pairs.get(term.id());
            if (option != null && there.contains(option)) known.put(term.id(), option);
        }
        return new DraftBody.Matching(terms.values(), options.values(), known);
    }
}
