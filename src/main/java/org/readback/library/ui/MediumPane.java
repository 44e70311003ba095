package org.readback.library.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.readback.base.ui.Cards;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.library.MediaLibrary;
import org.readback.library.MediaUse;
import org.readback.library.MediumCard;
import org.readback.library.MediumSheet;
import org.readback.library.SoundMeasure;
import org.readback.media.MediaDoor;
import org.readback.player.AudioPlayer;

/** What a medium is, says and shows; where it stands; another in its place. */
final class MediumPane extends Composite<Div> {
    private final MediaLibrary library;
    private final Div loudness = new Div();
    private MediumCard card;

    MediumPane(MediaLibrary library, MediumSheet sheet) {
        this.library = library;
        this.card = sheet.card();
        getContent().addClassName("stack");
        loudness.addClassName("stack");
        getContent().add(heading(), medium());
        if (card.kind().isSound()) getContent().add(Cards.titled("library.loudness", meter(), loudness));
        getContent()
                .add(
                        new MediumForm(library, card, changed -> card = changed),
                        uses(sheet),
                        new ReplacePane(library, sheet));
        showLoudness();
    }

    private Component heading() {
        var title = new H1(card.text().name());
        Texts.untranslated(title);
        var facts = new Facts();
        Span kind = new Span();
        Texts.follow(kind, locale -> kind.setText(MediaWords.kind(card) + ", " + MediaWords.size(card.bytes())));
        Span kept = new Span();
        Texts.follow(kept, locale -> kept.setText(Formats.dateTime(card.keptAt(), locale)));
        facts.fact("library.fact.kind", kind);
        facts.fact("library.fact.kept", kept);
        var heading = new Div(title, facts);
        heading.addClassNames("page-heading", "stack");
        card.replacedBy()
                .ifPresent(now -> heading.add(
                        Tags.of("unknown", "half", "library.replaced"),
                        Texts.text(new Anchor("media-library/" + now), "library.replaced.open")));
        return heading;
    }

    private Component medium() {
        if (card.kind().isSound()) {
            var box = new Div(AudioPlayer.at(MediaDoor.ADDRESS + card.id()));
            box.addClassName("card");
            return box;
        }
        var image = new Image(
                MediaDoor.ADDRESS + card.id(),
                card.isInWords() ? card.text().alt() : card.text().name());
        image.addClassName("library-picture");
        return image;
    }

    private SoundMeter meter() {
        return new SoundMeter(card.id(), measure -> {
            if (card.measure().isEmpty()) {
                library.measured(card.id(), measure);
                library.find(card.id()).ifPresent(found -> card = found.card());
                showLoudness();
            }
        });
    }

    private void showLoudness() {
        loudness.removeAll();
        card.measure()
                .ifPresentOrElse(this::show, () -> loudness.add(Texts.text(new Paragraph(), "library.measuring")));
    }

    private void show(SoundMeasure measure) {
        var facts = new Facts();
        Span length = new Span(MediaWords.seconds(measure.seconds()));
        facts.fact("library.fact.length", length);
        facts.fact("library.fact.loudness", MediaWords.loudness(measure));
        Span peak = new Span();
        Texts.follow(peak, locale -> peak.setText(MediaWords.decibels(measure.peak(), locale)));
        facts.fact("library.fact.peak", peak);
        loudness.add(facts);
        if (measure.gain() == 0 || card.replacedBy().isPresent()) {
            loudness.add(Tags.of("met", "check", "library.loudness.even"));
            return;
        }
        var text = new Paragraph();
        Texts.follow(
                text,
                locale -> text.setText(Texts.in(
                        locale,
                        measure.gain() > 0 ? "library.loudness.quiet" : "library.loudness.loud",
                        MediaWords.decibels(Math.abs(measure.gain()), locale))));
        var even = new Button();
        Texts.feed(even, even::setText, "library.loudness.make");
        even.addClickListener(click -> {
            MediumCard now = library.even(card.id());
            Notices.tell("library.loudness.made");
            UI.getCurrent().navigate("media-library/" + now.id());
        });
        loudness.add(text, even);
    }

    private static Section uses(MediumSheet sheet) {
        if (sheet.uses().isEmpty()) {
            return Cards.titled("library.uses", Texts.text(new Paragraph(), "library.uses.none"));
        }
        var list = new UnorderedList();
        list.addClassName("library-uses");
        for (MediaUse use : sheet.uses()) {
            var link = ContentTexts.text(new Anchor(use.path()), use.title());
            Span id = new Span(use.id());
            Texts.untranslated(id).addClassName("small");
            list.add(new ListItem(Texts.text(new Span(), "library.use." + use.kind()), link, id));
        }
        return Cards.titled("library.uses", list);
    }
}
