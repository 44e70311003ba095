package org.readback.item;

import java.util.ArrayList;
import java.util.List;

/** Makes of an item what may be shown of it. */
public final class Presentations {

    private Presentations() {}

    /**
     * The presentation of the item in this order.
     *
     * @param order of exactly this item's options
     * @param language that of the item's text, so that a screen reader speaks it
     */
    public static Presentation present(Item item, OptionOrder order, LanguageTag language) {
        if (!order.fits(item)) throw new IllegalArgumentException(item.id() + ": not its options: " + order.byGap());
        Stimulus stimulus = item.frame().stimulus();
        var frame =
                new PresentedFrame(item.id(), item.stem(), stimulus == null ? null : stimulus.presented(), language);
        return switch (item) {
            case SingleChoice choice ->
                new Presentation.Choice(frame, order.present(OptionOrder.WHOLE_ITEM, choice.options()));
            case MultipleChoice choice ->
                new Presentation.Choices(frame, order.present(OptionOrder.WHOLE_ITEM, choice.options()));
            case ClozeWithOptions cloze ->
                new Presentation.Cloze(
                        frame,
                        ClozeText.parts(
                                cloze.text(),
                                gap -> new TextPart.Blank(
                                        gap, order.present(gap, cloze.gap(gap).options()))));
            case ShortAnswer _ -> new Presentation.ShortText(frame);
            case TrueFalseNotGiven _ -> new Presentation.Statement(frame);
            case Matching matching ->
                new Presentation.Matching(
                        frame,
                        matching.terms(),
                        order.present(matching.terms().getFirst().id(), matching.options()));
            case Ordering ordering ->
                new Presentation.Ordering(frame, order.present(OptionOrder.WHOLE_ITEM, ordering.options()));
            case SelectWords words -> new Presentation.MarkedText(frame, stretches(words, order));
            case ClozeTyped cloze ->
                new Presentation.TypedCloze(
                        frame, ClozeText.parts(cloze.text(), gap -> new TextPart.Blank(gap, List.of())));
            case CodedAnswer code -> new Presentation.Code(frame, code.form().kind());
            case KeyFacts _, Dictation _ -> new Presentation.Lines(frame);
            case Hotspot hotspot -> new Presentation.Hotspot(frame, areas(hotspot, order));
        };
    }

    private static List<Stretch> stretches(SelectWords item, OptionOrder order) {
        var stretches = new ArrayList<Stretch>();
        var places = order.byGap().getOrDefault(OptionOrder.WHOLE_ITEM, List.of());
        var options = order.present(OptionOrder.WHOLE_ITEM, item.options());
        var placeholder = ClozeText.PLACEHOLDER.matcher(item.text());
        int from = 0;
        while (placeholder.find()) {
            addStretch(stretches, item.text().substring(from, placeholder.start()));
            var option = options.get(places.indexOf(placeholder.group(1)));
            stretches.add(new Stretch(option.text(), option.id()));
            from = placeholder.end();
        }
        addStretch(stretches, item.text().substring(from));
        return stretches;
    }

    private static List<Area> areas(Hotspot item, OptionOrder order) {
        return order.present(OptionOrder.WHOLE_ITEM, item.options()).stream()
                .map(shown -> item.areas().stream()
                        .filter(area -> area.option().text().equals(shown.text()))
                        .findFirst()
                        .orElseThrow()
                        .as(shown))
                .toList();
    }

    private static void addStretch(List<Stretch> stretches, String text) {
        if (!text.isEmpty()) stretches.add(new Stretch(text, ""));
    }
}
