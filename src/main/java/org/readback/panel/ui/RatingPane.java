package org.readback.panel.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.item.OptionOrder;
import org.readback.item.Presentations;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.readback.panel.Border;
import org.readback.panel.Judgement;
import org.readback.panel.PanelRatings;
import org.readback.panel.RatingSheet;
import org.readback.panel.RatingSheet.Earlier;
import org.readback.panel.RatingSheet.ItemToRate;
import org.readback.player.ItemPane;

/** One item with its key beside the fields for its borders. A field is saved by itself as soon as it has a value. */
final class RatingPane extends Composite<Div> {
    private final PanelRatings ratings;
    private final RatingSheet sheet;
    private final List<Map<Integer, Double>> given = new ArrayList<>();
    private final H2 place = new H2();
    private final Paragraph done = new Paragraph();
    private final ProgressBar bar;
    private final Paragraph saved = new Paragraph();
    private final Div body = new Div();
    final Button previous = new Button();
    final Button next = new Button();
    final Button unrated = new Button();
    final List<RatingField> fields = new ArrayList<>();
    private int at;

    RatingPane(PanelRatings ratings, RatingSheet sheet) {
        this.ratings = ratings;
        this.sheet = sheet;
        sheet.items().forEach(item -> given.add(new HashMap<>(item.ratings())));
        bar = new ProgressBar(0, sheet.items().size() * sheet.borders().size());
        Texts.name(bar, "panel.rate.progress");
        place.getElement().setAttribute("tabindex", "-1");
        saved.getElement().setAttribute("role", "status");
        saved.addClassName("small");
        body.addClassName("rating-split");
        button(previous, "panel.rate.previous", () -> go(at - 1));
        button(next, "panel.rate.next", () -> go(at + 1));
        button(unrated, "panel.rate.unrated", () -> nextUnrated(at + 1).ifPresent(this::go));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(previous, next, unrated);
        buttons.addClassName("row");
        getContent().addClassName("stack");
        getContent().add(place, done, bar, body, saved, buttons);
        Texts.follow(place, locale -> tell());
        show(nextUnrated(0).orElse(0));
    }

    private static void button(Button button, String key, Runnable act) {
        Texts.text(button, key);
        button.addClickListener(click -> act.run());
    }

    private OptionalInt nextUnrated(int from) {
        int size = given.size();
        return IntStream.range(from, from + size)
                .map(i -> i % size)
                .filter(i -> given.get(i).size() < sheet.borders().size())
                .findFirst();
    }

    /** Shows another item; a screen reader reads which one. */
    private void go(int index) {
        show(index);
        place.getElement().callJsFunction("focus");
    }

    private void show(int index) {
        at = index;
        saved.setText("");
        fields.clear();
        body.removeAll();
        body.add(item(), questions());
        tell();
    }

    private void tell() {
        int all = sheet.items().size() * sheet.borders().size();
        int judged = given.stream().mapToInt(Map::size).sum();
        place.setText(Texts.now(
                "panel.rate.place", sheet.round(), at + 1, sheet.items().size()));
        done.setText(judged == all ? Texts.now("panel.rate.all") : Texts.now("panel.rate.done", judged, all));
        bar.setValue(judged);
        previous.setEnabled(at > 0);
        next.setEnabled(at < given.size() - 1);
        unrated.setEnabled(nextUnrated(at + 1).isPresent());
    }

    /** As trainees see it, with the key marked: whoever judges has to know what is right. */
    private Component item() {
        var bankItem = sheet.items().get(at).item().item();
        LanguageTag language =
                bankItem.languageFor(PanelTexts.language(UI.getCurrent().getLocale()));
        Item item = bankItem.in(language);
        OptionOrder order = OptionOrder.inFileOrder(item);
        ItemPane pane = new ItemPane(Presentations.present(item, order, language), _ -> {}, 3);
        Response key =
                order.toPresented(Scoring.outcome(item, new Response.DontKnow()).key());
        pane.reveal(key, key);
        Section section = new Section(pane);
        section.addClassName("card");
        return section;
    }

    private Component questions() {
        Aside aside = new Aside(Texts.text(new H2(), "panel.rate.question"));
        aside.addClassNames("card", "stack");
        Texts.name(aside, "panel.rate.question");
        ItemToRate item = sheet.items().get(at);
        for (Border border : sheet.borders()) {
            Double present = given.get(at).get(border.band());
            RatingField field = new RatingField(border, present, rating -> save(border.band(), rating));
            fields.add(field);
            aside.add(field);
            Earlier earlier = item.earlier().get(border.band());
            if (earlier != null) aside.add(earlier(earlier));
        }
        Double facility = item.item().facility();
        if (facility != null) {
            aside.add(PanelTexts.words(
                    new Paragraph(),
                    locale -> Texts.in(
                            locale,
                            "panel.facility",
                            Formats.percent(facility),
                            item.item().answers())));
        }
        return aside;
    }

    private static Component earlier(Earlier earlier) {
        Paragraph words = PanelTexts.words(new Paragraph(), locale -> {
            Double mine = earlier.mine();
            return Texts.in(
                            locale,
                            "panel.rate.earlier",
                            Formats.percent(earlier.mean()),
                            Formats.percent(earlier.lowest()),
                            Formats.percent(earlier.highest()))
                    + (mine == null ? "" : " " + Texts.in(locale, "panel.rate.mine", Formats.percent(mine)));
        });
        words.addClassName("small");
        return words;
    }

    private void save(int band, double rating) {
        ratings.rate(sheet.id(), new Judgement(sheet.items().get(at).item().position(), band, rating));
        given.get(at).put(band, rating);
        saved.setText(Texts.now("panel.rate.saved", band, Formats.percent(rating)));
        tell();
    }
}
