package org.readback.testdesign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.assessment.TestKind;
import org.readback.assessment.TestSheet;
import org.readback.assessment.TestSheets;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.Cards;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.testdesign.DesignCard;
import org.readback.testdesign.DesignId;
import org.readback.testdesign.DesignState;
import org.readback.testdesign.TestDesigning;

/** The tests that are being built, and the ways to begin one. */
@Route("test-designs")
@RolesAllowed("INSTRUCTOR")
class TestDesignsView extends Div implements HasDynamicTitle {
    private final TestDesigning designing;
    final Select<TestSheet> offered = new Select<>();
    final Button change = new Button();

    TestDesignsView(TestDesigning designing, TestSheets tests) {
        this.designing = designing;
        addClassName("stack");
        add(new BankLinks("test-designs"), new PageHeading("testdesign.list"), beginning(tests.all()));
        List<DesignCard> designs = designing.all();
        if (designs.isEmpty()) {
            add(new EmptyState("testdesign.none"));
            return;
        }
        Div cards = new Div();
        cards.addClassName("columns");
        designs.forEach(design -> cards.add(card(design)));
        add(cards);
    }

    private Component beginning(List<TestSheet> tests) {
        Button levels = button("testdesign.begin.levels", () -> designing.begin(TestKind.LEVELS));
        Button mastery = button("testdesign.begin.mastery", () -> designing.begin(TestKind.MASTERY));
        levels.setId("begin-levels");
        mastery.setId("begin-mastery");
        offered.setItems(tests);
        offered.addClassName("testdesign-offered");
        Texts.follow(offered, locale -> {
            offered.setLabel(Texts.in(locale, "testdesign.begin.offered"));
            TestSheet chosen = offered.getValue();
            offered.setItemLabelGenerator(
                    test -> test == null ? "" : test.title().in(locale));
            offered.setValue(chosen);
        });
        Texts.text(change, "testdesign.begin.change");
        change.setId("begin-change");
        change.setEnabled(false);
        offered.addValueChangeListener(event -> change.setEnabled(event.getValue() != null));
        change.addClickListener(
                click -> open(designing.change(offered.getValue().test())));
        Div fresh = new Div(mastery, levels);
        fresh.addClassName("row");
        Div again = new Div(offered, change);
        again.addClassNames("row", "testdesign-again");
        return Cards.titled("testdesign.begin.title", fresh, again);
    }

    private Button button(String key, java.util.function.Supplier<DesignId> begin) {
        Button button = Texts.text(new Button(), key);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(click -> open(begin.get()));
        return button;
    }

    private static void open(DesignId id) {
        UI.getCurrent().navigate("test-designs/" + id);
    }

    private static Component card(DesignCard design) {
        H2 title = Texts.untranslated(new H2());
        Texts.follow(title, locale -> title.setText(name(design, locale)));
        Span state = state(design.state());
        Paragraph changed = new Paragraph();
        changed.addClassName("small");
        Texts.follow(
                changed,
                locale -> changed.setText(Texts.in(
                        locale,
                        "testdesign.changed",
                        design.changedBy(),
                        Formats.dateTime(design.changedAt(), locale))));
        Anchor open = Texts.text(
                new Anchor("test-designs/" + design.id()),
                design.isForMe() ? "testdesign.card.review" : "testdesign.card.open");
        open.addClassName("button");
        if (!design.isForMe()) open.addClassName("quiet");
        Section section = new Section(title, state, changed, open);
        section.addClassNames("card", "stack");
        return section;
    }

    private static String name(DesignCard design, java.util.Locale locale) {
        String title =
                design.title().getOrDefault(locale.getLanguage(), design.title().getOrDefault("en", ""));
        return title.isBlank()
                ? Texts.in(locale, "testdesign.nameless", design.id().toString())
                : title;
    }

    static Span state(DesignState state) {
        return switch (state) {
            case DRAFT -> Tags.of("unknown", "half", "testdesign.state." + state);
            case IN_REVIEW -> Tags.of("soon", "warning", "testdesign.state." + state);
            case OFFERED -> Tags.of("met", "check", "testdesign.state." + state);
            case DISCARDED -> Tags.of("not", "cross", "testdesign.state." + state);
        };
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Texts.now("testdesign.list.title"));
    }
}
