package org.readback.player;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readback.base.ui.Texts;
import org.readback.item.Area;
import org.readback.item.Picture;
import org.readback.item.Presentation;
import org.readback.item.Response;
import org.readback.item.Stretch;

/** Words of a running text, or places on a picture, to be marked: check boxes where they stand. Whoever would rather have
 * them as a list, numbered as in the text or on the picture above it, changes to that: the boxes are the same, so that
 * nothing is lost. */
final class MarkingArea extends AnswerArea {
    private final List<MarkBox> boxes = new ArrayList<>();
    private final String name;
    private final String kind;
    private final Element board = new Element("div");
    private final NativeButton turn = new NativeButton();
    private final OptionRow dontKnow;
    private boolean isList;

    private MarkingArea(String stemId, String kind, Consumer<Optional<Response>> change) {
        super(stemId, change);
        this.name = stemId + "-o";
        this.kind = kind;
        turn.getElement().setAttribute("type", "button").setAttribute("class", "turn");
        Texts.follow(turn, locale -> {
            turn.getElement().setAttribute("lang", locale.getLanguage());
            nameTurn();
        });
        turn.addClickListener(click -> {
            isList = !isList;
            nameTurn();
            arrange();
        });
        dontKnow = OptionRow.dontKnow("checkbox", name);
        append(turn);
    }

    static MarkingArea text(String stemId, Presentation.MarkedText item, Consumer<Optional<Response>> change) {
        var area = new MarkingArea(stemId, "words", change);
        var numbered = new Element("p").setAttribute("class", "numbered-text");
        area.board.setAttribute("class", "running-text");
        item.stretches().forEach(stretch -> area.add(stretch, numbered));
        return area.with(numbered);
    }

    /** @param picture the one to be marked */
    static MarkingArea picture(
            String stemId, Presentation.Hotspot item, Picture picture, Consumer<Optional<Response>> change) {
        var area = new MarkingArea(stemId, "places", change);
        area.board.setAttribute("class", "hotspot");
        var frame = new Element("div").setAttribute("class", "hotspot-picture");
        frame.appendChild(new Element("img")
                .setAttribute("src", AudioPlayer.ADDRESS + picture.media())
                .setAttribute("alt", picture.alt()));
        item.areas().forEach(each -> area.add(each, frame));
        area.board.insertChild(0, frame);
        return area.with(null);
    }

    private MarkingArea with(@Nullable Element above) {
        if (above != null) getElement().appendChild(above);
        getElement().appendChild(board);
        append(dontKnow);
        arrange();
        reportChoices();
        return this;
    }

    private MarkBox box(String place, String text) {
        var box = new MarkBox(place, text, name, kind.equals("words") ? "word" : "spot");
        boxes.add(box);
        return box;
    }

    private void add(Stretch stretch, Element numbered) {
        if (!stretch.canBeMarked()) {
            board.appendChild(
                    new Element("span").setAttribute("class", "between").setText(stretch.text()));
            numbered.appendChild(Element.createText(stretch.text()));
            return;
        }
        board.appendChild(box(stretch.place(), stretch.text()).getElement());
        numbered.appendChild(new Element("b").setText(stretch.text()), new Element("sup").setText(stretch.place()));
    }

    /** The outline with its number stays on the picture while the box is in the list. */
    private void add(Area area, Element frame) {
        var outline = new Element("span")
                .setAttribute("class", "outline")
                .setAttribute("aria-hidden", "true")
                .setText(area.option().id());
        place(outline, area);
        frame.appendChild(outline);
        var box = box(area.option().id(), area.option().text()).getElement();
        place(box, area);
        board.appendChild(box);
    }

    private static void place(Element element, Area area) {
        element.getStyle()
                .set("left", area.left() + "%")
                .set("top", area.top() + "%")
                .set("width", area.width() + "%")
                .set("height", area.height() + "%");
    }

    private void nameTurn() {
        turn.setText(Texts.now("player." + kind + (isList ? ".there" : ".list")));
    }

    private void arrange() {
        getElement().setAttribute("class", isList ? "marked options" : "marked");
    }

    @Override
    Optional<Response> read(List<String> state) {
        if (state.contains(DONT_KNOW)) return Optional.of(new Response.DontKnow());
        var marked = new LinkedHashSet<String>();
        for (var box : boxes) {
            if (state.contains(box.place())) marked.add(box.place());
        }
        return marked.isEmpty() ? Optional.empty() : Optional.of(new Response.Choices(marked));
    }

    @Override
    void show(Response given) {
        if (given instanceof Response.DontKnow) dontKnow.check();
        var marked = marked(given);
        for (var box : boxes) {
            if (marked.contains(box.place())) box.check();
        }
    }

    @Override
    void mark(Response given, Response key) {
        var marked = marked(given);
        var right = marked(key);
        for (var box : boxes) box.mark(marked.contains(box.place()), right.contains(box.place()));
        // on the picture there is no room for words
        if (kind.equals("places")) {
            isList = true;
            arrange();
        }
    }

    private static Set<String> marked(Response response) {
        return switch (response) {
            case Response.Choices(var options) -> options;
            case Response.DontKnow() -> Set.of();
            default -> throw new IllegalArgumentException("not marks: " + response);
        };
    }
}
