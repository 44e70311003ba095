package org.readback.paper.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.course.LessonId;
import org.readback.course.LessonSheet;
import org.readback.item.LanguageTag;
import org.readback.paper.LessonPapers;
import org.readback.paper.LessonPapers.Kind;

/** A lesson to print, in each of its languages. */
@Route("lessons/:lesson/paper")
@RolesAllowed({"TRAINEE", "INSTRUCTOR"})
class LessonPaperView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final LessonPapers papers;
    private String title = "";

    LessonPaperView(LessonPapers papers) {
        this.papers = papers;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LessonSheet sheet =
                papers.open(RouteIds.of(event, "lesson", LessonId::new)).orElseThrow(NotFoundException::new);
        title = sheet.text().title();
        var name = new H1(title);
        name.getElement().setAttribute("lang", sheet.language().code());
        var heading = new Div(name, Texts.text(new Paragraph(), "paper.lesson.about"));
        heading.addClassName("page-heading");
        removeAll();
        add(Texts.text(new Anchor("lessons/" + sheet.card().id()), "paper.lesson.back"), heading);
        for (LanguageTag language : sheet.card().languages()) add(card(sheet, language));
    }

    private Section card(LessonSheet sheet, LanguageTag language) {
        var links = new Div(link(sheet, language, Kind.HANDOUT));
        links.addClassNames("row", "paper-links");
        if (papers.mayHaveKey()) links.add(link(sheet, language, Kind.WITH_KEY));
        var card = new Section(Texts.text(new H2(), "paper.language." + language.code()), links);
        card.addClassNames("card", "stack");
        return card;
    }

    private Anchor link(LessonSheet sheet, LanguageTag language, Kind kind) {
        String name = sheet.card().id() + "-" + language.code() + "-"
                + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".pdf";
        return FileLinks.of(
                "paper.lesson.kind." + kind,
                () -> papers.print(sheet.card().id(), language, kind).map(pdf -> File.pdf(name, pdf)));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, UI.getCurrent().getTranslation("paper.lesson.print"));
    }
}
