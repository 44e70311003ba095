package org.readback.editor.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftArea;
import org.readback.draft.DraftBody;
import org.readback.item.MediaId;

/** Places on the first picture of the stimulus, by numbers or by dragging on the picture. */
final class HotspotEditor extends BodyEditor {
    private static final int LEAST = 8;
    private static final int WHOLE = 100;
    private static final int USUAL = 20;

    private final AreaCanvas canvas;
    private final RowList<DraftArea> areas;
    private final Map<String, Numbers> numbers = new HashMap<>();

    HotspotEditor(DraftBody.Hotspot body, Fields fields) {
        super(fields);
        canvas = new AreaCanvas(this::dragged);
        areas = new RowList<>("editor.areas", body.areas(), this::row, this::areasChanged)
                .adding(taken -> new DraftArea(Keys.letter(taken), "", USUAL * 2, USUAL * 2, USUAL, USUAL, 0));
        var hint = Texts.text(new Paragraph(), "editor.areas.hint");
        hint.addClassName("small");
        getContent().add(canvas, hint, areas);
        canvas.draw(body.areas());
    }

    /** On which the places lie; none as long as the item has no picture. */
    void picture(Optional<MediaId> picture) {
        canvas.picture(picture);
    }

    /** Left, top, width and height of a place, in percent. */
    private record Numbers(IntegerField left, IntegerField top, IntegerField width, IntegerField height) {
        List<IntegerField> all() {
            return List.of(left, top, width, height);
        }
    }

    private Row<DraftArea> row(DraftArea area) {
        var drawn = new Fields(this::areasChanged);
        var name = drawn.line("editor.area.name", area.name());
        var right = drawn.check("editor.area.right", area.weight() > 0);
        var place = new Numbers(
                drawn.whole("editor.area.left", area.left(), 0, WHOLE - LEAST),
                drawn.whole("editor.area.top", area.top(), 0, WHOLE - LEAST),
                drawn.whole("editor.area.width", area.width(), LEAST, WHOLE),
                drawn.whole("editor.area.height", area.height(), LEAST, WHOLE));
        place.all().forEach(field -> field.addClassName("editor-narrow"));
        numbers.put(area.id(), place);
        return new Row<>(
                area.id(),
                () -> new DraftArea(
                        area.id(),
                        name.getValue(),
                        Fields.value(place.left(), area.left()),
                        Fields.value(place.top(), area.top()),
                        Fields.value(place.width(), area.width()),
                        Fields.value(place.height(), area.height()),
                        right.getValue() == (area.weight() > 0) ? area.weight() : right.getValue() ? 1 : 0),
                name,
                right,
                place.left(),
                place.top(),
                place.width(),
                place.height());
    }

    private void areasChanged() {
        canvas.draw(areas.values());
        fields.changed().run();
    }

    /** What the browser sends is not trusted: a place stays on the picture. */
    private void dragged(String id, List<Integer> to) {
        var place = numbers.get(id);
        if (place == null || to.size() != 4) return;
        int width = Math.clamp(to.get(2), LEAST, WHOLE);
        int height = Math.clamp(to.get(3), LEAST, WHOLE);
        place.left().setValue(Math.clamp(to.get(0), 0, WHOLE - width));
        place.top().setValue(Math.clamp(to.get(1), 0, WHOLE - height));
        place.width().setValue(width);
        place.height().setValue(height);
    }

    @Override
    DraftBody body() {
        return new DraftBody.Hotspot(areas.values());
    }
}
