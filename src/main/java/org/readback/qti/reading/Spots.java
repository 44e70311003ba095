package org.readback.qti.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.readback.formats.ReadNote;
import org.readback.formats.XmlElement;
import org.readback.qti.rules.Areas;
import org.readback.qti.rules.Nodes;
import org.readback.qti.rules.NotUnderstood;
import org.readback.qti.rules.Value;
import org.readback.qti.shape.Slot.Frame;
import org.readback.qti.shape.Slot.Spot;

/** Places on a picture. Files measure them in pixels, we in percent; every shape becomes the rectangle around it. */
public final class Spots {

    private static final int WHOLE = 100;

    private Spots() {}

    public static List<Spot> of(XmlElement interaction, XmlElement picture, Body body) {
        double width = size(picture, "width", body);
        double height = size(picture, "height", body);
        var spots = new ArrayList<Spot>();
        for (var choice : Nodes.children(interaction, "hotspotChoice", "associableHotspot")) {
            var box = Areas.box(choice).orElseThrow(() -> new NotUnderstood("shape " + choice.attribute("shape")));
            if (!choice.attribute("shape").equals("rect"))
                body.changes.add(ReadNote.of("qti.change.shape", choice.attribute("shape")));
            int left = percent(box.left(), width);
            int top = percent(box.top(), height);
            var frame = new Frame(left, top, percent(box.right(), width) - left, percent(box.bottom(), height) - top);
            var label = choice.attribute("hotspotLabel");
            if (label.isBlank()) body.changes.add(ReadNote.of("qti.change.spot-name", choice.attribute("identifier")));
            spots.add(new Spot(
                    choice.attribute("identifier"), label.isBlank() ? choice.attribute("identifier") : label, frame));
        }
        return spots;
    }

    private static int percent(double at, double whole) {
        return (int) Math.round(Math.max(0, Math.min(WHOLE, WHOLE * at / whole)));
    }

    /** As the file says, else as the picture itself does. */
    private static double size(XmlElement picture, String side, Body body) {
        var said = Value.number(picture.attribute(side).replace("px", ""));
        if (said.isPresent() && said.getAsDouble() > 0) return said.getAsDouble();
        var own = body.media().pictures().isEmpty()
                ? Optional.<byte[]>empty()
                : body.media().bytes(body.media().pictures().getLast());
        var measured = own.map(bytes -> Pixels.of(bytes, side)).orElse(OptionalDouble.empty());
        return measured.orElseThrow(() -> new NotUnderstood("a picture without a size"));
    }
}
