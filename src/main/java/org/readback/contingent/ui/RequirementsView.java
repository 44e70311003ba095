package org.readback.contingent.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Post;
import org.readback.contingent.PostRequirements;
import org.readback.contingent.RequiredBand;
import org.readback.contingent.RequirementSheet;

/** The band that each post of a contingent asks for in each skill; a choice is kept at once. */
@Route("contingents/:contingent/requirements")
@RolesAllowed("SUPERVISOR")
class RequirementsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int NONE = 0;

    private final PostRequirements requirements;
    private final Paragraph status = new Paragraph();
    private String title = "";

    RequirementsView(PostRequirements requirements) {
        this.requirements = requirements;
        addClassName("stack");
        status.getElement().setAttribute("role", "status");
        status.addClassNames("small", "contingent-saved");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RequirementSheet sheet = requirements
                .sheet(new ContingentId(RouteIds.of(event, "contingent", UUID::fromString)))
                .orElseThrow(NotFoundException::new);
        title = event.getUI().getTranslation("contingent.requirements.title");
        removeAll();
        status.setText("");
        Span up = Texts.untranslated(new Span(new Anchor(
                "contingents/" + sheet.contingent().id(), sheet.contingent().name())));
        up.addClassName("small");
        Div heading = new Div(
                up,
                Texts.text(new H1(), "contingent.requirements.title"),
                Texts.text(new Paragraph(), "contingent.requirements.text"));
        heading.addClassName("page-heading");
        add(heading, status);
        if (sheet.posts().isEmpty()) add(new EmptyState("contingent.requirements.none"));
        sheet.posts().forEach(post -> add(post(sheet, post)));
    }

    private Section post(RequirementSheet sheet, Post post) {
        Div fields = new Div();
        fields.addClassName("contingent-bands");
        PostRequirements.PARTS.forEach(part -> fields.add(field(sheet, post, part)));
        Paragraph holders = Texts.text(new Paragraph(), "contingent.people", sheet.holders(post));
        holders.addClassName("small");
        Section card = new Section(Texts.text(new H2(), "contingent.post." + post), holders, fields);
        card.addClassNames("card", "stack");
        return card;
    }

    private Select<Integer> field(RequirementSheet sheet, Post post, String part) {
        Select<Integer> field = new Select<>();
        field.setItems(
                IntStream.rangeClosed(NONE, PostRequirements.BANDS).boxed().toList());
        Texts.feed(field, field::setLabel, "contingent.skill." + part);
        Texts.follow(
                field,
                locale -> field.setItemLabelGenerator(band -> band == NONE
                        ? Texts.now("contingent.requirements.nothing")
                        : Texts.now("contingent.band", band)));
        field.setValue(sheet.band(post, part).orElse(NONE));
        field.addValueChangeListener(change -> {
            Optional<Integer> band = Optional.of(change.getValue()).filter(value -> value != NONE);
            requirements.set(sheet.contingent().id(), new RequiredBand(post, part, band));
            status.setText(Texts.now(
                    "contingent.requirements.saved",
                    Texts.now("contingent.post." + post),
                    Texts.now("contingent.skill." + part)));
        });
        return field;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
