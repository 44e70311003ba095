package org.readback.projector.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.readback.base.ui.Texts;
import org.readback.content.LessonBlock;
import org.readback.course.InlineCheck;
import org.readback.course.LessonSheet;
import org.readback.course.ui.Blocks;
import org.readback.item.MediaId;
import org.readback.item.Outcome;
import org.readback.player.ItemPane;
import org.readback.projector.OpenedKey;
import org.readback.projector.Projections;

/** Blocks before a class: what is closed is not in the page until it is opened. */
final class SlideBlocks extends Blocks {
    private final Projections projections;
    private final LessonSheet sheet;
    private final String lang;
    private final Button open = new Button();
    private Optional<Runnable> closed = Optional.empty();

    SlideBlocks(Projections projections, LessonSheet sheet) {
        super(sheet.language());
        this.projections = projections;
        this.sheet = sheet;
        lang = sheet.language().code();
        open.setId("projector-open");
        open.addClickListener(click -> open());
    }

    boolean open() {
        if (closed.isEmpty()) return false;
        Runnable what = closed.get();
        closed = Optional.empty();
        open.setVisible(false);
        what.run();
        return true;
    }

    /** Under the title of the lesson. */
    @Override
    protected Component title(String title) {
        H2 heading = new H2(title);
        heading.getElement().setAttribute("lang", lang);
        return heading;
    }

    /** Words have pages of their own. */
    @Override
    protected Component words(LessonBlock.Words words) {
        return new Div();
    }

    @Override
    protected Optional<MediaId> media(String file) {
        return Optional.ofNullable(sheet.media().get(file));
    }

    @Override
    protected Component reveal(LessonBlock.Reveal reveal) {
        Div place = answer();
        Section section = new Section(title(reveal.title()), Texts.text(open, "projector.open"), place);
        section.addClassNames("projector-reveal", "stack");
        closed = Optional.of(() -> place.add(prose(reveal.markdown())));
        return section;
    }

    @Override
    protected Component check(LessonBlock.Check check) {
        Section section = new Section();
        section.addClassNames("projector-check", "stack");
        projections.show(sheet.card().id(), check.item(), sheet.language()).ifPresent(item -> {
            ItemPane pane = new ItemPane(item.presentation(), _ -> {});
            Div place = answer();
            section.add(pane, Texts.text(open, "projector.answer"), place);
            closed = Optional.of(() -> reveal(item, pane, place));
        });
        return section;
    }

    private void reveal(InlineCheck item, ItemPane pane, Div place) {
        OpenedKey opened = projections.reveal(
                sheet.card().id(), item.item(), item.presentation().frame().language());
        Outcome outcome = opened.outcome();
        pane.reveal(outcome, opened.key(), opened.key());
        place.add(content(new Paragraph(outcome.feedback())));
        if (outcome.transcript() != null) {
            Paragraph words = content(new Paragraph(outcome.transcript()));
            words.addClassName("transcript");
            place.add(new NativeDetails(Texts.text(new Span(), "player.sound.transcript"), words));
        }
        Paragraph source = content(new Paragraph(outcome.source()));
        source.addClassName("small");
        place.add(source);
    }

    private <T extends Component> T content(T component) {
        component.getElement().setAttribute("lang", lang);
        return component;
    }

    /** There before what appears in it, so that it is read aloud. */
    private static Div answer() {
        Div place = new Div();
        place.addClassNames("projector-answer", "stack");
        place.getElement().setAttribute("role", "status");
        return place;
    }
}
