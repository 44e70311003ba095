package org.readback.qti.shape;

import java.util.ArrayList;
import java.util.List;
import org.readback.draft.DraftArea;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftOption;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.shape.Slot.Offer;

/** Words in a text and places on a picture that are to be marked. */
final class Selecting {

    private Selecting() {}

    static Shaped words(Shaping shaping, Slot.Marks marks) {
        var choice = new Slot.Choice(marks.id(), "", marks.words(), true);
        if (!(Choosing.several(shaping, choice) instanceof DraftBody.Choices chosen))
            throw new NotUnderstood("hottext");
        var ids = Ids.ours(marks.words().stream().map(Offer::id).toList());
        var text = shaping.asked.text();
        if (!text.replaceAll("[^{}]", "").isEmpty()) {
            shaping.changed("qti.change.braces");
            text = text.replace('{', '(').replace('}', ')');
        }
        var parts = Filling.parts(text);
        var running = Asked.replaced(parts.getLast(), id -> "{" + Ids.known(ids, id) + "}")
                .strip();
        List<DraftOption> words = chosen.options();
        return shaping.finished(parts.getFirst(), new DraftBody.SelectWords(running, words));
    }

    static DraftBody places(Shaping shaping, Slot.Spots spots) {
        var offers = spots.spots().stream()
                .map(spot -> new Offer(spot.id(), spot.name()))
                .toList();
        var choice = new Slot.Choice(spots.id(), "", offers, true);
        if (!(Choosing.several(shaping, choice) instanceof DraftBody.Choices chosen))
            throw new NotUnderstood("hotspot");
        var areas = new ArrayList<DraftArea>();
        for (int i = 0; i < offers.size(); i++) {
            var at = spots.spots().get(i).frame();
            var option = chosen.options().get(i);
            areas.add(new DraftArea(
                    option.id(), option.text(), at.left(), at.top(), at.width(), at.height(), option.weight()));
        }
        return new DraftBody.Hotspot(areas);
    }
}
