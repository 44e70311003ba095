package org.readback.roll.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Texts;
import org.readback.formats.SheetFile;
import org.readback.roll.RollColumn;

/** What each column of the file holds: as the headings tell, or as somebody chooses. */
final class ColumnsPane extends Composite<Section> {
    private final List<String> headings;
    final List<Select<RollColumn>> fields = new ArrayList<>();
    private final transient Consumer<Map<RollColumn, Integer>> whenChosen;

    /** @param whenChosen gets the place of each column after each choice */
    ColumnsPane(SheetFile file, Map<RollColumn, Integer> guessed, Consumer<Map<RollColumn, Integer>> whenChosen) {
        this.headings = file.headings();
        this.whenChosen = whenChosen;
        var places = new Div();
        places.addClassName("roll-columns");
        for (int place = 0; place < headings.size(); place++) {
            if (!headings.get(place).isBlank()) places.add(field(place, guessed));
        }
        getContent().add(Cards.titled("roll.columns.title", Texts.text(new Paragraph(), "roll.columns.text"), places));
    }

    private Select<RollColumn> field(int place, Map<RollColumn, Integer> guessed) {
        var field = new Select<RollColumn>();
        field.setLabel(headings.get(place));
        field.getElement().setAttribute("translate", "no");
        field.setItems(RollColumn.values());
        field.setEmptySelectionAllowed(true);
        Texts.feed(field, field::setEmptySelectionCaption, "roll.columns.ignored");
        Texts.follow(
                field,
                _ -> field.setItemLabelGenerator(
                        column -> column == null ? Texts.now("roll.columns.ignored") : RollTexts.column(column)));
        column(place, guessed).ifPresent(field::setValue);
        field.setId("column-" + place);
        fields.add(field);
        field.addValueChangeListener(_ -> whenChosen.accept(chosen()));
        return field;
    }

    private static Optional<RollColumn> column(int place, Map<RollColumn, Integer> guessed) {
        return guessed.entrySet().stream()
                .filter(entry -> entry.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Map<RollColumn, Integer> chosen() {
        var chosen = new EnumMap<RollColumn, Integer>(RollColumn.class);
        for (Select<RollColumn> field : fields) {
            int place = Integer.parseInt(field.getId().orElseThrow().substring("column-".length()));
            field.getOptionalValue().ifPresent(column -> chosen.putIfAbsent(column, place));
        }
        return chosen;
    }
}
