package org.readback.paper.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.account.Right;
import org.readback.account.SignedIn;
import org.readback.assessment.PaperOffer;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.item.LanguageTag;
import org.readback.paper.FormSet;
import org.readback.paper.PaperForms;
import org.readback.paper.PaperSetId;

/** Tests on paper: the pairs of forms that there are, and a new one. */
@Route("paper")
@RolesAllowed("INSTRUCTOR")
class PaperView extends Div implements HasDynamicTitle {
    private final PaperForms forms;
    final Select<PaperOffer> test = new Select<>();
    final Select<LanguageTag> language = new Select<>();
    final Button make = new Button();

    PaperView(PaperForms forms, SignedIn signedIn) {
        this.forms = forms;
        addClassName("stack");
        add(new BankLinks("paper"), new PageHeading("paper.sets"));
        if (!signedIn.may(Right.SEE_EXAM_ITEMS)) {
            add(new EmptyState("paper.right"));
            return;
        }
        add(form(forms.offers()), list(forms.sets()));
    }

    private Component form(List<PaperOffer> offers) {
        Texts.feed(test, test::setLabel, "paper.make.test");
        test.setItems(offers);
        Texts.follow(
                test,
                locale -> test.setItemLabelGenerator(offer -> offer.title().in(locale)));
        Texts.feed(language, language::setLabel, "paper.make.language");
        Texts.follow(
                language,
                locale -> language.setItemLabelGenerator(tag -> Texts.in(locale, "paper.language." + tag.code())));
        test.addValueChangeListener(change -> languages(change.getValue()));
        if (!offers.isEmpty()) test.setValue(offers.getFirst());
        Texts.feed(make, make::setText, "paper.make.make");
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.setDisableOnClick(true);
        make.addClickListener(click -> make());
        var fields = new Div(test, language, make);
        fields.addClassName("paper-fields");
        var card = new Section(
                Texts.text(new H2(), "paper.make.title"), Texts.text(new Paragraph(), "paper.make.about"), fields);
        card.addClassNames("card", "stack");
        return card;
    }

    private void languages(PaperOffer offer) {
        language.setItems(offer.languages());
        language.setValue(offer.languages().getFirst());
    }

    private void make() {
        try {
            PaperSetId set = forms.make(test.getValue().test(), language.getValue());
            UI.getCurrent().navigate("paper/" + set);
        } finally {
            make.setEnabled(true);
        }
    }

    private static Component list(List<FormSet> sets) {
        if (sets.isEmpty()) return new EmptyState("paper.none");
        var list = new UnorderedList();
        list.addClassName("paper-list");
        sets.forEach(set -> list.add(row(set)));
        var card = new Section(Texts.text(new H2(), "paper.sets.made"), list);
        card.addClassNames("card", "stack");
        return card;
    }

    private static ListItem row(FormSet set) {
        var link = new Anchor("paper/" + set.id());
        Texts.follow(
                link,
                locale -> link.setText(Texts.in(
                        locale, "paper.sets.name", set.number(), set.title().in(locale))));
        var words = new Span();
        words.addClassName("small");
        Texts.follow(
                words,
                locale -> words.setText(Texts.in(
                        locale,
                        "paper.sets.when",
                        Texts.in(locale, "paper.language." + set.language().code()),
                        Formats.date(set.at(), locale),
                        set.by())));
        return new ListItem(link, words);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("paper.sets.title"));
    }
}
