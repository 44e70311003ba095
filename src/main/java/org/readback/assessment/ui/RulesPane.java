package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readback.assessment.CutVersion;
import org.readback.assessment.TestSheet;
import org.readback.assessment.TestSheet.FormSheet;
import org.readback.assessment.TestSheet.PartSheet;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;

/** How a test asks, stops and decides, in sentences. */
final class RulesPane extends Composite<Div> {
    private static final String STANDARDS = "standard-settings";

    RulesPane(TestSheet test) {
        getContent().addClassName("stack");
        getContent()
                .add(
                        Texts.text(new Paragraph(), "blueprints.kind.long." + test.kind()),
                        Texts.text(
                                new Paragraph(),
                                "blueprints.rules.length",
                                test.mostItems(),
                                test.time().toMinutes(),
                                test.version()));
        test.parts().forEach(part -> getContent().add(part(part)));
        test.form().ifPresent(form -> getContent().add(form(form)));
        if (!test.parts().isEmpty()) standards();
    }

    private static Component part(PartSheet part) {
        var words = new Paragraph();
        Texts.follow(words, locale -> words.setText(words(part, locale)));
        return words;
    }

    private static String words(PartSheet part, Locale locale) {
        CutVersion cuts = part.cuts();
        String between =
                cuts.cuts().stream().map(cut -> Numbers.two(cut.theta())).collect(Collectors.joining(" · "));
        return Texts.in(
                        locale,
                        "blueprints.rules.part",
                        Words.partOrId(part.part(), locale),
                        part.stopping().minimumItems(),
                        part.stopping().maximumItems(),
                        Formats.percent(part.stopping().bandMass()))
                + " "
                + Texts.in(
                        locale,
                        "blueprints.rules.cuts",
                        between,
                        part.scale(),
                        cuts.version(),
                        cuts.method(),
                        cuts.panel(),
                        Formats.date(cuts.decidedOn(), locale));
    }

    private static Component form(FormSheet form) {
        return Texts.text(
                new Paragraph(),
                "blueprints.rules.form",
                form.length(),
                Formats.percent(form.pass()),
                form.duties().size());
    }

    private void standards() {
        var routes = UI.getCurrent().getInternals().getRouter().getRegistry();
        if (RouteConfiguration.forRegistry(routes).isPathAvailable(STANDARDS)) {
            getContent().add(new Div(Texts.text(new Anchor(STANDARDS), "blueprints.rules.standards")));
        }
    }
}
