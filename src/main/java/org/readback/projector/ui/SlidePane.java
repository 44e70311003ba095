package org.readback.projector.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import org.readback.base.ui.Texts;
import org.readback.content.LessonBlock;
import org.readback.course.LessonSheet;
import org.readback.item.LanguageTag;
import org.readback.projector.Projections;
import org.readback.projector.Slide;

/** One page: the title of the lesson above, what it is about below. */
final class SlidePane extends Composite<Div> {
    private final Slide slide;
    private final SlideBlocks blocks;

    SlidePane(Projections projections, LessonSheet sheet, Slide slide, Consumer<LanguageTag> choose) {
        this.slide = slide;
        blocks = new SlideBlocks(projections, sheet);
        String lang = sheet.language().code();
        H1 title = new H1(sheet.text().title());
        title.getElement().setAttribute("lang", lang);
        title.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("projector-slide");
        getContent().add(title);
        switch (slide) {
            case Slide.Title first -> {
                getContent().addClassName("projector-title");
                Paragraph aim = new Paragraph(first.objective());
                aim.getElement().setAttribute("lang", lang);
                getContent().add(aim);
                if (sheet.card().languages().size() > 1) getContent().add(languages(sheet, choose));
            }
            case Slide.Block block -> getContent().add(blocks.block(block.block()));
            case Slide.WordTable words -> getContent().add(new WordTable(words.words(), sheet));
        }
    }

    private static Component languages(LessonSheet sheet, Consumer<LanguageTag> choose) {
        RadioButtonGroup<LanguageTag> group = new RadioButtonGroup<>();
        group.setItems(sheet.card().languages());
        group.setValue(sheet.language());
        Texts.follow(
                group, locale -> group.setItemLabelGenerator(each -> Texts.now("projector.language." + each.code())));
        Texts.feed(group, group::setLabel, "projector.language");
        group.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) choose.accept(change.getValue());
        });
        return group;
    }

    /** Whether people do something now, for which a timer helps. */
    boolean isActivity() {
        return slide instanceof Slide.Block(LessonBlock.Activity _);
    }

    /** Opens what is closed on this page.
     *
     * @return whether there was something */
    boolean open() {
        return blocks.open();
    }
}
