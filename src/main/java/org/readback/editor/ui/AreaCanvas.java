package org.readback.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.readback.base.ui.Texts;
import org.readback.draft.DraftArea;
import org.readback.item.MediaId;
import org.readback.media.MediaDoor;
import tools.jackson.databind.node.JsonNodeFactory;

/** A picture with its places drawn on it; a place is moved by its middle and sized by its corner. The number fields beside
 * it do the same, so that nobody has to drag. */
@Tag("area-canvas")
@JsModule("./area-canvas.ts")
final class AreaCanvas extends Component {
    /** @param moved told the id of a place and its left, top, width and height in percent */
    AreaCanvas(BiConsumer<String, List<Integer>> moved) {
        Texts.follow(this, locale -> {
            getElement().setProperty("none", Texts.now("editor.areas.none"));
            getElement().setProperty("label", Texts.now("editor.areas.picture"));
        });
        getElement()
                .addEventListener(
                        "area-moved",
                        event -> moved.accept(
                                event.getEventData().path("event.detail.id").asString(""),
                                List.of(
                                        event.getEventData()
                                                .path("event.detail.left")
                                                .asInt(0),
                                        event.getEventData()
                                                .path("event.detail.top")
                                                .asInt(0),
                                        event.getEventData()
                                                .path("event.detail.width")
                                                .asInt(0),
                                        event.getEventData()
                                                .path("event.detail.height")
                                                .asInt(0))))
                .addEventData("event.detail.id")
                .addEventData("event.detail.left")
                .addEventData("event.detail.top")
                .addEventData("event.detail.width")
                .addEventData("event.detail.height");
    }

    void picture(Optional<MediaId> picture) {
        getElement()
                .setProperty("src", picture.map(id -> MediaDoor.ADDRESS + id).orElse(""));
    }

    void draw(List<DraftArea> areas) {
        var drawn = JsonNodeFactory.instance.arrayNode();
        for (DraftArea area : areas) {
            drawn.addObject()
                    .put("id", area.id())
                    .put("name", area.name())
                    .put("left", area.left())
                    .put("top", area.top())
                    .put("width", area.width())
                    .put("height", area.height())
                    .put("right", area.weight() > 0);
        }
        getElement().setPropertyJson("areas", drawn);
    }
}
