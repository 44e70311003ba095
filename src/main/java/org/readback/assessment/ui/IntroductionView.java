package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.readback.assessment.Assessments;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.TestKind;
import org.readback.assessment.TestOffer;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.item.LanguageTag;
import org.springframework.beans.factory.ObjectProvider;

/** Before the first item: what the test is for, how long it takes, what counts, that leaving is safe. */
@Route("tests/:test")
@RolesAllowed("TRAINEE")
class IntroductionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Assessments assessments;
    private final List<IntroductionPart> parts;
    final RadioButtonGroup<LanguageTag> language = new RadioButtonGroup<>();
    final Button start = new Button();
    final SoundCheck sound = new SoundCheck();
    private SelfRatingPane rating = new SelfRatingPane(List.of());
    private String title = "";
    private boolean asksSound;

    IntroductionView(Assessments assessments, ObjectProvider<IntroductionPart> parts) {
        this.assessments = assessments;
        this.parts = parts.orderedStream().toList();
        addClassNames("stack", "introduction");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteIds.of(event, "test", BlueprintId::new);
        var offer = assessments.offers().stream()
                .filter(known -> known.test().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        title = offer.title().in(event.getUI().getLocale());
        switch (offer.state()) {
            case TestOffer.State.Running running -> event.forwardTo("attempts/" + running.attempt());
            case TestOffer.State.Open() -> {
                var actions = new Div(back(), starter(offer));
                actions.addClassNames("row", "between");
                show(offer, offer.languages().size() > 1 ? new Div(languages(offer)) : new Div(), actions);
            }
            case TestOffer.State.Waiting(var from) -> show(offer, Words.waiting(from), back());
            case TestOffer.State.UsedUp used -> show(offer, Words.usedUp(used), back());
            case TestOffer.State.Barred(var barrier) -> show(offer, Words.barrier(barrier), back());
            case TestOffer.State.Unavailable() ->
                show(offer, Texts.text(new Paragraph(), "assessment.state.unavailable"), back());
        }
    }

    private void show(TestOffer offer, Component... below) {
        removeAll();
        var points = new UnorderedList(
                point("assessment.intro.length", offer.time().toMinutes(), offer.mostItems()),
                point(counts(offer.kind())),
                point("assessment.intro.dontknow"),
                point("assessment.intro.saved"),
                point("assessment.intro.keys"));
        if (offer.sound()) points.add(point("assessment.intro.sound"));
        rules(offer).forEach(points::add);
        points.addClassName("points");
        var card = new Section(ContentTexts.text(new Paragraph(), offer.summary()), points);
        card.addClassNames("card", "stack");
        card.add(below);
        add(ContentTexts.text(new H1(), offer.title()));
        if (offer.specimen()) {
            add(new Div(Tags.of("soon", "warning", "assessment.specimen")));
        }
        parts.stream()
                .flatMap(part -> part.part(offer.test(), () -> UI.getCurrent().refreshCurrentRoute(false)).stream())
                .forEach(this::add);
        add(card);
        asksSound = offer.sound() && offer.state() instanceof TestOffer.State.Open;
        if (asksSound) addComponentAtIndex(getComponentCount() - 1, sound);
        if (offer.kind() == TestKind.LEVELS && offer.state() instanceof TestOffer.State.Open) {
            rating = new SelfRatingPane(offer.parts());
            addComponentAtIndex(getComponentCount() - 1, rating);
        }
    }

    private static List<ListItem> rules(TestOffer offer) {
        var points = new ArrayList<ListItem>();
        TestOffer.Rules rules = offer.rules();
        if (rules.extraPercent() > 0) {
            Duration time =
                    offer.time().multipliedBy(100L + rules.extraPercent()).dividedBy(100);
            points.add(point("assessment.intro.extra", rules.extraPercent(), time.toMinutes()));
        }
        if (rules.breaks() > 0) {
            points.add(point(
                    "assessment.intro.breaks",
                    rules.breaks(),
                    rules.breakLength().toMinutes()));
        }
        rules.attempts()
                .ifPresent(most -> points.add(point(
                        "assessment.intro.resits",
                        most,
                        rules.months(),
                        rules.rest().toDays())));
        return points;
    }

    private static String counts(TestKind kind) {
        return switch (kind) {
            case LEVELS -> "assessment.intro.counts.levels";
            case MASTERY -> "assessment.intro.counts.mastery";
        };
    }

    private static ListItem point(String key, Object... parameters) {
        return Texts.text(new ListItem(), key, parameters);
    }

    private Component languages(TestOffer offer) {
        var mine = UI.getCurrent().getLocale().getLanguage();
        language.setItems(offer.languages());
        language.setRenderer(new ComponentRenderer<>(Words::language));
        language.setValue(offer.languages().stream()
                .filter(tag -> tag.code().equals(mine))
                .findFirst()
                .orElse(offer.languages().getFirst()));
        return Texts.feed(language, language::setLabel, "assessment.intro.language");
    }

    private Component starter(TestOffer offer) {
        Texts.text(start, "assessment.intro.start");
        start.setId("begin");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setDisableOnClick(true);
        start.addClickListener(click -> start(offer));
        return start;
    }

    private static Anchor back() {
        var back = Texts.text(new Anchor("tests"), "assessment.intro.back");
        back.addClassNames("button", "quiet");
        return back;
    }

    SelfRatingPane rating() {
        return rating;
    }

    private void start(TestOffer offer) {
        if (asksSound && !sound.mayStart()) {
            start.setEnabled(true);
            sound.scrollIntoView();
            return;
        }
        try {
            var chosen = language.getOptionalValue().orElse(offer.languages().getFirst());
            var sheet = assessments.start(offer.test(), chosen, rating.rating());
            UI.getCurrent().navigate("attempts/" + sheet.attempt());
        } finally {
            start.setEnabled(true);
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
