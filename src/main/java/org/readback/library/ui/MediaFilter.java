package org.readback.library.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.readback.base.ui.Texts;
import org.readback.library.MediumCard;
import org.readback.library.MediumSheet;

/** Which media are listed. */
final class MediaFilter extends Div {
    private final TextField words = new TextField();
    private final Select<Kind> kind = new Select<>();
    private final Checkbox open = new Checkbox();

    private enum Kind {
        ALL,
        SOUND,
        PICTURE,
        UNUSED,
        REPLACED
    }

    MediaFilter(Runnable changed) {
        addClassNames("row", "library-filter");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        Texts.feed(words, words::setLabel, "library.filter.words");
        kind.setItems(Kind.values());
        kind.setValue(Kind.ALL);
        Texts.feed(kind, kind::setLabel, "library.filter.show");
        Texts.follow(kind, locale -> kind.setItemLabelGenerator(each -> Texts.now("library.show." + each)));
        Texts.feed(open, open::setLabel, "library.filter.open");
        words.addValueChangeListener(change -> changed.run());
        kind.addValueChangeListener(change -> changed.run());
        open.addValueChangeListener(change -> changed.run());
        add(words, kind, open);
    }

    boolean accepts(MediumSheet sheet) {
        MediumCard card = sheet.card();
        boolean shown = switch (kind.getValue()) {
            case ALL -> card.replacedBy().isEmpty();
            case SOUND -> card.replacedBy().isEmpty() && card.kind().isSound();
            case PICTURE -> card.replacedBy().isEmpty() && !card.kind().isSound();
            case UNUSED -> card.replacedBy().isEmpty() && sheet.uses().isEmpty();
            case REPLACED -> card.replacedBy().isPresent();
        };
        return shown && (!open.getValue() || !card.isInWords()) && holds(sheet);
    }

    private boolean holds(MediumSheet sheet) {
        String wanted = words.getValue().strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) return true;
        var text = sheet.card().text();
        String all = String.join(
                "\n", text.name(), text.alt(), text.transcript(), text.owner(), String.join(" ", text.tags()));
        return all.toLowerCase(Locale.ROOT).contains(wanted)
                || sheet.uses().stream().anyMatch(use -> use.id().contains(wanted));
    }
}
