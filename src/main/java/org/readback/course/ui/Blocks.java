package org.readback.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.readback.base.ui.EnglishTerms;
import org.readback.base.ui.SafeHtml;
import org.readback.base.ui.Texts;
import org.readback.content.LessonBlock;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;
import org.readback.player.AudioPlayer;

/** Puts one block after the other on the screen. What opens or is answered differs from screen to screen. */
public abstract class Blocks {
    private final String lang;
    private final EnglishTerms terms;

    /** @param language of the lesson's text */
    protected Blocks(LanguageTag language) {
        lang = language.code();
        terms = EnglishTerms.here(lang);
    }

    protected abstract Component words(LessonBlock.Words words);

    protected abstract Component reveal(LessonBlock.Reveal reveal);

    protected abstract Component check(LessonBlock.Check check);

    /** A file of the lesson by its name. */
    protected abstract Optional<MediaId> media(String file);

    /** A title within a block. */
    protected Component title(String title) {
        return Words.content(new H3(), title, lang);
    }

    public Component block(LessonBlock block) {
        return switch (block) {
            case LessonBlock.Text text -> prose(text.markdown());
            case LessonBlock.Dialogue dialogue -> dialogue(dialogue);
            case LessonBlock.Words words -> words(words);
            case LessonBlock.Table table -> table(table);
            case LessonBlock.Callout callout -> callout(callout);
            case LessonBlock.Reveal reveal -> reveal(reveal);
            case LessonBlock.Check check -> check(check);
            case LessonBlock.Picture picture -> picture(picture);
            case LessonBlock.Sound sound -> sound(sound);
            case LessonBlock.Activity activity -> activity(activity);
            case LessonBlock.Source source -> source(source);
        };
    }

    /** Markdown in the language of the lesson. */
    protected SafeHtml prose(String markdown) {
        SafeHtml prose = SafeHtml.markdown(markdown, terms);
        prose.getElement().setAttribute("lang", lang);
        return prose;
    }

    private Component dialogue(LessonBlock.Dialogue dialogue) {
        var section = new Section(title(dialogue.title()));
        section.addClassNames("card", "dialogue");
        for (LessonBlock.Turn turn : dialogue.turns()) {
            var speaker = Words.content(new Span(), turn.speaker() + ":", lang);
            speaker.addClassName("speaker");
            var line = new Paragraph(speaker, spoken(turn.words()));
            turn.sound()
                    .flatMap(this::media)
                    .ifPresent(sound -> line.add(AudioPlayer.line(sound, turn.speaker(), turn.words())));
            section.add(line);
        }
        long heard = section.getChildren()
                .flatMap(Component::getChildren)
                .filter(AudioPlayer.class::isInstance)
                .count();
        if (heard > 1) section.addComponentAtIndex(1, new PlayAll());
        if (heard > 0) section.addClassName("course-heard");
        return section;
    }

    private Span spoken(String words) {
        var spoken = new Span();
        spoken.getElement().setAttribute("lang", lang);
        terms.writer().append(spoken.getElement(), words);
        return spoken;
    }

    private Component table(LessonBlock.Table table) {
        var box = new Div(prose(table.markdown()));
        box.addClassName("table-scroll");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", table.title());
        box.getElement().setAttribute("lang", lang);
        var section = new Section(title(table.title()), box);
        section.addClassName("lesson-table");
        return section;
    }

    private Component callout(LessonBlock.Callout callout) {
        var title = Words.content(new Paragraph(), callout.title(), lang);
        title.addClassName("callout-title");
        var section = new Section(title, prose(callout.markdown()));
        section.addClassName("callout");
        return section;
    }

    private Component picture(LessonBlock.Picture picture) {
        return media(picture.file())
                .<Component>map(id -> {
                    var image = new Image(AudioPlayer.ADDRESS + id, picture.alt());
                    image.addClassName("lesson-picture");
                    image.getElement().setAttribute("lang", lang);
                    return image;
                })
                .orElseGet(() -> missing(picture.alt()));
    }

    private Component sound(LessonBlock.Sound sound) {
        var transcript = Words.content(new Paragraph(), sound.transcript(), lang);
        transcript.addClassName("transcript");
        var section = new Section(new NativeDetails(Texts.text(new Span(), "player.sound.transcript"), transcript));
        section.addClassNames("card", "lesson-sound");
        media(sound.file()).ifPresent(id -> section.addComponentAsFirst(AudioPlayer.at(AudioPlayer.ADDRESS + id)));
        return section;
    }

    /** The words of a file that is not there. */
    private Component missing(String words) {
        var section = new Section(Words.content(new Paragraph(), words, lang));
        section.addClassName("callout");
        return section;
    }

    private Component activity(LessonBlock.Activity activity) {
        var label = Words.label(new Span(), "course.block.activity");
        label.addClassName("small");
        var section = new Section(label, title(activity.title()), prose(activity.markdown()));
        section.addClassNames("card", "activity");
        return section;
    }

    private Component source(LessonBlock.Source source) {
        var label = Words.label(new Paragraph(), "course.block.source");
        var section = new Section(label, prose(source.markdown()));
        section.addClassNames("small", "source");
        return section;
    }
}
