package org.readback.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.base.LocalText;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.content.LessonBlock;
import org.readback.course.LessonExtra;
import org.readback.course.LessonSheet;
import org.readback.course.LessonState;
import org.readback.course.LessonTask;
import org.readback.course.LessonVisits;
import org.readback.item.LanguageTag;
import org.readback.report.ItemReports;

/** A lesson: the thread of progress, the reading column, the words beside it. */
final class LessonPane extends Composite<Div> {
    private final LessonVisits visits;
    private final ItemReports reports;
    private final Div body = new Div();
    final RadioButtonGroup<LanguageTag> language = new RadioButtonGroup<>();
    private LessonSheet sheet;
    private int furthest;

    LessonPane(LessonVisits visits, ItemReports reports, LessonSheet sheet) {
        this.visits = visits;
        this.reports = reports;
        this.sheet = sheet;
        getContent().addClassName("lesson");
        body.addClassName("lesson-columns");
        language.setItems(sheet.card().languages());
        language.setValue(sheet.language());
        language.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) choose(change.getValue());
        });
        Texts.follow(language, locale -> language.setItemLabelGenerator(Words::language));
        Texts.feed(language, language::setLabel, "course.lesson.language");
        language.setVisible(sheet.card().languages().size() > 1);
        language.addClassName("lesson-language");
        getContent().add(body);
        show();
    }

    private void choose(LanguageTag wanted) {
        visits.choose(sheet.card().id(), wanted).ifPresent(other -> {
            sheet = other;
            show();
        });
    }

    private void show() {
        String lang = sheet.language().code();
        List<LessonBlock> blocks = sheet.text().blocks();
        furthest = sheet.card().state() == LessonState.DONE ? blocks.size() - 1 : sheet.furthestBlock();
        var thread = new ProgressBar("course.lesson.progress", furthest + 1, blocks.size());
        var place = new ReadingPlace(sheet.lastBlock(), block -> {
            visits.seen(sheet.card().id(), block);
            furthest = Math.max(furthest, Math.min(block, blocks.size() - 1));
            thread.show(furthest + 1, blocks.size());
        });
        var article = new Article(header(lang));
        article.addClassName("reading");
        var make = new ReadingBlocks(visits, reports, sheet);
        for (int index = 0; index < blocks.size(); index++) {
            Component block = make.block(blocks.get(index));
            block.getElement().setAttribute("data-block", Integer.toString(index));
            article.add(block);
        }
        tasks().ifPresent(article::add);
        extras().ifPresent(article::add);
        article.add(end());
        body.removeAll();
        body.add(thread, place, article, new WordsPane(sheet));
    }

    private Header header(String lang) {
        var header = new Header();
        var course = ContentTexts.text(new Anchor("courses/" + sheet.courseId()), sheet.course());
        var line = new Div(
                course,
                Words.small("course.lesson.number", sheet.card().number()),
                Words.small("course.minutes", sheet.text().minutes()));
        line.addClassNames("small", "row");
        var objective = Words.content(new Span(), sheet.text().objective().replaceFirst("\\.?$", "."), lang);
        var aim = new Paragraph(Words.label(new Span(), "course.lesson.aim"), new Span(" "), objective);
        aim.addClassName("aim");
        header.add(line, Words.content(new H1(), sheet.text().title(), lang), aim);
        if (!sheet.text().help().isEmpty()) header.add(help());
        var signs = new Div();
        signs.addClassName("row");
        signs.add(Texts.text(new Anchor("lessons/" + sheet.card().id() + "/paper"), "course.lesson.paper"));
        if (sheet.card().specimen()) signs.add(Words.specimen());
        if (sheet.preview()) signs.add(Tags.of("unknown", "search", "course.preview"));
        if (sheet.card().state() == LessonState.DONE) signs.add(Words.state(LessonState.DONE));
        header.add(signs, language);
        if (sheet.preview()) {
            var places = new Div(
                    Texts.text(new Anchor("projector/" + sheet.card().id() + "/1"), "course.projector"),
                    Texts.text(
                            new Anchor("lesson-drafts/" + sheet.card().id() + "/"
                                    + sheet.language().code()),
                            "course.lesson.edit"));
            places.addClassName("row");
            header.add(places);
        }
        return header;
    }

    /** The aim in the reader's own language. */
    private Paragraph help() {
        var help = new Paragraph();
        help.addClassName("small");
        Texts.follow(help, locale -> {
            String words = sheet.text().help().getOrDefault(locale.getLanguage(), "");
            help.setText(words);
            help.setVisible(!words.isEmpty());
            help.getElement().setAttribute("lang", locale.getLanguage());
        });
        return help;
    }

    /** What is to be written or said, each on a page of its own. */
    private Optional<Section> tasks() {
        List<LessonTask> tasks = visits.tasks(sheet.card().id());
        if (tasks.isEmpty()) return Optional.empty();
        var section = new Section(
                Texts.text(new H2(), "course.tasks.heading"), Texts.text(new Paragraph(), "course.tasks.about"));
        for (LessonTask task : tasks) {
            var row = new Div(
                    Words.content(new Span(), task.title(), "en"),
                    ContentTexts.link(
                            "tasks/" + task.id(),
                            "course.tasks." + task.rubric(),
                            new LocalText(Map.of("en", task.title()))));
            row.addClassNames("row", "between");
            section.add(row);
        }
        section.addClassNames("card", "stack", "lesson-tasks");
        return Optional.of(section);
    }

    /** What other modules have beside the lesson. */
    private Optional<Section> extras() {
        List<LessonExtra.Offer> offers = visits.extras(sheet.card().id());
        if (offers.isEmpty()) return Optional.empty();
        var section = new Section(Texts.text(new H2(), "course.extras.heading"));
        for (LessonExtra.Offer offer : offers) {
            var row = new Div(
                    ContentTexts.text(new Span(), offer.title()),
                    ContentTexts.link(offer.path(), offer.action(), offer.title()));
            row.addClassNames("row", "between");
            section.add(row);
        }
        section.addClassNames("card", "stack", "lesson-extras");
        return Optional.of(section);
    }

    private Section end() {
        var end = new Section(
                Texts.text(new H2(), "course.check.heading"),
                Texts.text(
                        new Paragraph(),
                        "course.check.about",
                        sheet.text().check().size()),
                ContentTexts.link(
                        "lessons/" + sheet.card().id() + "/check",
                        "course.check.open",
                        sheet.card().title()));
        end.addClassNames("card", "stack", "lesson-end");
        return end;
    }
}
