package org.readback.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.RouteIds;
import org.readback.base.ui.Texts;
import org.readback.visit.SampleId;
import org.readback.visit.SpotChecks;
import org.readback.visit.SpotResult;
import org.readback.visit.SpotSheet;

/** People drawn for questioning: what each is asked, and what the answers were worth. */
@Route("visits/samples/:sample")
@RolesAllowed("SUPERVISOR")
class SampleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SpotChecks spots;
    private final Span count = new Span();
    private String title = "";

    SampleView(SpotChecks spots) {
        this.spots = spots;
        addClassName("stack");
        count.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SampleId id = RouteIds.of(event, "sample", SampleId::of);
        SpotSheet sheet = spots.find(id).orElseThrow(NotFoundException::new);
        title = sheet.visit().contingent().name();
        removeAll();
        var up = new Div(Texts.text(new Anchor("visits/" + sheet.visit().id()), "visit.spots.back"));
        up.addClassName("small");
        Texts.follow(this, locale -> count(id, locale));
        var actions = new Div(count, print(id));
        actions.addClassNames("row", "between");
        add(up, new PageHeading("visit.spots"), actions);
        int number = 0;
        for (SpotSheet.Asked asked : sheet.people()) add(person(id, ++number, asked));
    }

    private void count(SampleId id, Locale locale) {
        spots.find(id).ifPresent(sheet -> {
            long entered = sheet.people().stream()
                    .mapToLong(each -> each.results().size())
                    .sum();
            count.setText(
                    Texts.in(locale, "visit.spots.entered", entered, sheet.questions(), sheet.count(SpotResult.RIGHT)));
        });
    }

    private Anchor print(SampleId id) {
        var link = Texts.text(new Anchor(), "visit.spots.print");
        Locale locale = UI.getCurrent().getLocale();
        link.addClassName("button");
        return FileLinks.to(link, () -> spots.print(id, locale).map(pdf -> File.pdf("spot-check.pdf", pdf)));
    }

    private Component person(SampleId id, int number, SpotSheet.Asked asked) {
        var name = Texts.untranslated(new H2(number + ". " + asked.name()));
        var unit = Texts.untranslated(new Span(asked.subUnit()));
        unit.addClassName("small");
        var card = new Section(name, unit);
        card.addClassNames("card", "stack");
        for (String question : asked.questions()) card.add(question(id, asked, question));
        return card;
    }

    private Component question(SampleId id, SpotSheet.Asked asked, String question) {
        var group = new RadioButtonGroup<SpotResult>();
        Texts.feed(group, group::setLabel, "visit.spot." + question);
        group.setItems(SpotResult.values());
        Texts.follow(group, locale -> group.setItemLabelGenerator(each -> Texts.in(locale, "visit.result." + each)));
        SpotResult known = asked.results().get(question);
        if (known != null) group.setValue(known);
        group.addValueChangeListener(change -> {
            spots.enter(id, asked.person(), question, change.getValue());
            count(id, UI.getCurrent().getLocale());
        });
        return group;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title, UI.getCurrent().getTranslation("visit.spots.title"));
    }
}
