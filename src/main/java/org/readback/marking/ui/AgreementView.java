package org.readback.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.Cards;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.marking.AgreementReport;
import org.readback.marking.AgreementReport.RaterSeverity;
import org.readback.marking.AgreementReport.ScaleAgreement;
import org.readback.marking.RaterAgreements;

/** How well raters agree. */
@Route("marking/agreement")
@RolesAllowed("INSTRUCTOR")
class AgreementView extends Div implements HasDynamicTitle {
    /** Points a scale at the ends of the drawn line; more is drawn there. */
    private static final double WIDEST = 2;

    private static final double ALIKE = 0.05;

    AgreementView(RaterAgreements agreements) {
        addClassName("stack");
        add(
                new BankLinks("marking"),
                Texts.text(new Anchor("marking"), "marking.mark.back"),
                new PageHeading("marking.agreement"));
        AgreementReport report = agreements.report();
        if (report.works() == 0) add(new EmptyState("marking.agreement.none"));
        else show(report);
    }

    private void show(AgreementReport report) {
        Facts facts = new Facts();
        facts.fact("marking.agreement.works", Integer.toString(report.works()));
        facts.fact("marking.agreement.thirds", Integer.toString(report.thirds()));
        UnorderedList scales = list();
        report.scales().forEach(scale -> scales.add(scale(scale)));
        UnorderedList raters = list();
        report.raters().forEach(rater -> raters.add(rater(rater)));
        add(
                facts,
                Parts.small("marking.agreement.small.text", AgreementReport.ENOUGH),
                Cards.titled("marking.agreement.scales", Parts.small("marking.agreement.kappa.text"), scales),
                Cards.titled("marking.agreement.raters", Parts.small("marking.agreement.raters.text"), raters));
    }

    private static ListItem scale(ScaleAgreement scale) {
        Facts facts = new Facts();
        facts.fact("marking.agreement.exact", share(scale.exact()));
        facts.fact("marking.agreement.adjacent", share(scale.adjacent()));
        facts.fact("marking.agreement.kappa", kappa(scale));
        facts.fact("marking.agreement.pairs", Integer.toString(scale.pairs()));
        Div name = new Div(
                Parts.words(locale ->
                        Texts.in(locale, "marking.kind." + scale.rubric()) + ": " + Parts.scale(scale.scale(), locale)),
                small(scale.isSmall()));
        return new ListItem(name, facts);
    }

    private static Component small(boolean isSmall) {
        return isSmall ? new Div(Tags.of("soon", "warning", "marking.agreement.small")) : new Span();
    }

    private static Component share(double share) {
        return new Span(new Span(Formats.percent(share)), bar(share));
    }

    private static Component kappa(ScaleAgreement scale) {
        if (scale.kappa().isEmpty()) return Texts.text(new Span(), "marking.agreement.kappa.none");
        double kappa = scale.kappa().getAsDouble();
        return new Span(Parts.words(locale -> String.format(locale, "%.2f", kappa)), bar(Math.max(0, kappa)));
    }

    /** @param share in [0, 1] */
    private static Span bar(double share) {
        Span fill = new Span();
        fill.getStyle().set("width", Math.round(share * 1000) / 10.0 + "%");
        Span bar = new Span(fill);
        bar.addClassName("agreement-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static ListItem rater(RaterSeverity rater) {
        Facts facts = new Facts();
        Span at = new Span();
        double place = Math.clamp(-rater.severity() / WIDEST, -1, 1); // fewer points are to the left
        at.getStyle().set("left", Math.round((place + 1) * 500) / 10.0 + "%");
        Span line = new Span(at);
        line.addClassName("severity-line");
        line.getElement().setAttribute("aria-hidden", "true");
        facts.fact(
                "marking.agreement.severity",
                new Span(Parts.words(locale -> severity(rater.severity(), locale)), line));
        facts.fact("marking.agreement.shared", Integer.toString(rater.works()));
        Div name = new Div(Texts.untranslated(new Paragraph(rater.name())), small(rater.isSmall()));
        return new ListItem(name, facts);
    }

    private static String severity(double severity, Locale locale) {
        if (Math.abs(severity) < ALIKE) return Texts.in(locale, "marking.agreement.same");
        String points = Parts.number(Math.abs(severity), locale);
        return severity > 0
                ? Texts.in(locale, "marking.agreement.stricter", points)
                : Texts.in(locale, "marking.agreement.milder", points);
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("agreement-list");
        return list;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("marking.agreement.title"));
    }
}
