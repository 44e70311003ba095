package org.readback.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Function;
import org.readback.base.ui.Texts;
import org.readback.item.Rubric;
import org.readback.item.RubricScale;

/** Small pieces that the screens of this module share. */
final class Parts {
    private Parts() {}

    static Paragraph small(String key, Object... parameters) {
        Paragraph words = Texts.text(new Paragraph(), key, parameters);
        words.addClassName("small");
        return words;
    }

    /** A text that depends on more of the language than its words. */
    static Span words(Function<Locale, String> text) {
        Span words = new Span();
        Texts.follow(words, locale -> words.setText(text.apply(locale)));
        return words;
    }

    /** 2.5 or 2,5; no more than one digit after the point. */
    static String number(double value, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    static String scale(RubricScale scale, Locale locale) {
        return Texts.in(locale, "marking.scale." + scale);
    }

    /** What so many points mean; between two points, what the lower one does. */
    static String descriptor(Rubric rubric, RubricScale scale, double points, Locale locale) {
        return Texts.in(locale, "marking.rubric." + rubric + "." + scale + "." + (int) Math.floor(points));
    }

    /** Every scale with its points as boxes, as a number, and in words. */
    static UnorderedList points(Rubric rubric, Function<RubricScale, Double> points) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rubric-points");
        for (RubricScale scale : rubric.scales()) {
            double given = points.apply(scale);
            Div row = new Div(
                    boxes(given),
                    words(locale -> Texts.in(locale, "marking.points", number(given, locale), Rubric.MOST)));
            row.addClassName("point-row");
            Span meaning = words(locale -> descriptor(rubric, scale, given, locale));
            meaning.addClassName("small");
            list.add(new ListItem(words(locale -> scale(scale, locale)), row, meaning));
        }
        return list;
    }

    private static Span boxes(double points) {
        Span boxes = new Span();
        boxes.addClassName("point-boxes");
        boxes.getElement().setAttribute("aria-hidden", "true");
        for (int box = 1; box <= Rubric.MOST; box++) {
            Span each = new Span();
            if (points >= box) each.addClassName("full");
            else if (points > box - 1) each.addClassName("half");
            boxes.add(each);
        }
        return boxes;
    }

    static <T extends Component> T english(T component) {
        component.getElement().setAttribute("lang", "en");
        return component;
    }
}
