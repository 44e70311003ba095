package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.readback.assessment.Result;
import org.readback.base.ui.Texts;

/** A level test: the band in words first, then where it lies on the scale, a part at a time. */
final class LevelsPane extends Composite<Div> {
    LevelsPane(Result.Levels result, Reader reader) {
        var title = new H1();
        var sentence = new Paragraph();
        Texts.follow(title, locale -> title.setText(headline(result, reader, locale)));
        Texts.follow(sentence, locale -> sentence.setText(indication(result, reader, locale)));
        var heading = new Div(title, sentence);
        heading.addClassName("page-heading");
        getContent().addClassName("stack");
        getContent().add(heading);
        result.skills().forEach(skill -> getContent().add(card(skill, reader)));
    }

    private static String headline(Result.Levels result, Reader reader, Locale locale) {
        var band = result.lowestBand();
        if (band.isEmpty()) return Texts.in(locale, "assessment.result.unfinished");
        return switch (reader) {
            case OWNER -> Texts.in(locale, "assessment.band." + band.getAsInt());
            case SUPERIOR -> Texts.in(locale, "assessment.result.overall", band.getAsInt(), Outcomes.BANDS);
        };
    }

    private static String indication(Result.Levels result, Reader reader, Locale locale) {
        var band = result.lowestBand();
        var note = Texts.in(locale, "assessment.result.indication");
        return band.isEmpty() || reader == Reader.SUPERIOR
                ? note
                : Texts.in(locale, "assessment.result.overall", band.getAsInt(), Outcomes.BANDS) + ". " + note;
    }

    private static Component card(Result.SkillResult skill, Reader reader) {
        var name = new H2();
        Texts.follow(name, locale -> name.setText(Words.part(skill.part(), locale)));
        var band = new Span();
        band.addClassNames("tag", "unknown");
        Texts.follow(band, locale -> band.setText(Outcomes.band(skill, locale)));
        var head = new Div(name, band);
        head.addClassNames("row", "between");
        var card = new Section(head);
        card.addClassNames("card", "stack");
        skill.indication().ifPresent(indication -> card.add(new BandScale(indication)));
        var words = new Paragraph();
        Texts.follow(words, locale -> words.setText(words(skill, reader, locale)));
        card.add(words);
        return card;
    }

    private static String words(Result.SkillResult skill, Reader reader, Locale locale) {
        var asked = Texts.in(locale, "assessment.result.asked", skill.answered());
        if (skill.indication().isEmpty()) return Texts.in(locale, "assessment.result.tooFew") + " " + asked;
        int band = skill.indication().get().band();
        return switch (reader) {
            case OWNER -> Texts.in(locale, "assessment.can." + skill.part() + "." + band) + " " + asked;
            case SUPERIOR -> asked;
        };
    }
}
