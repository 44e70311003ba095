package org.readback.testdesign.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Right;
import org.readback.account.TestAccounts;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.OwnTests;
import org.readback.assessment.PoolStock;
import org.readback.assessment.TestKind;
import org.readback.testdesign.DesignId;
import org.readback.testdesign.DesignPage;
import org.readback.testdesign.Designs;
import org.readback.testdesign.TestDesigning;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class TestDesignViewTest extends SpringBrowserlessTest {
    @Autowired
    TestDesigning designing;

    @Autowired
    Designs designs;

    @Autowired
    OwnTests tests;

    @Autowired
    TestAccounts accounts;

    private TestAccounts.Session session = () -> {};

    @BeforeEach
    void signIn() {
        session = accounts.signIn(designs.instructor());
    }

    @AfterEach
    void signOut() {
        session.close();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private DesignPane open(DesignId id) {
        return find(DesignPane.class, navigate(TestDesignView.class, Map.of("design", id.toString())))
                .single();
    }

    private DesignPage stored(DesignId id) {
        return designing.find(id).orElseThrow();
    }

    @Test
    void eachFieldIsKeptAtOnceAndWhatIsLeftToDoGrowsShorter() {
        DesignId id = designing.begin(TestKind.MASTERY);
        DesignPane pane = open(id);
        assertThat(words(pane)).contains("Title in Kazakh: Write it.", "Pool: Choose one.");

        test(Objects.requireNonNull(pane.names.titles.get("kk"))).setValue("Қорытынды тест");
        PoolStock pool = pane.form
                .pool
                .getListDataView()
                .getItems()
                .filter(each -> each.pool().equals("uf-unit-1"))
                .findFirst()
                .orElseThrow();
        test(pane.form.pool).selectItem("uf-unit-1 (" + pool.items() + " items)");
        Objects.requireNonNull(pane.form.duties.get("report-every-use")).setValue(true);

        assertThat(pane.saved.getText()).isEqualTo("Saved.");
        assertThat(stored(id).design().title()).containsEntry("kk", "Қорытынды тест");
        assertThat(stored(id).design().form().topics()).containsOnlyKeys("authority", "card", "terms");
        assertThat(stored(id).design().form().duties()).containsExactly("report-every-use");
        assertThat(words(pane)).doesNotContain("Title in Kazakh: Write it.", "Pool: Choose one.");
    }

    @Test
    void whatWasTypedStaysWhenTheLanguageChanges() {
        DesignPane pane = open(designing.begin(TestKind.LEVELS));
        pane.names.name.setValue("half");

        UI.getCurrent().setLocale(Locale.of("kk"));

        assertThat(pane.names.name.getValue()).isEqualTo("half");
        assertThat(words(pane)).contains("Екінші адамнан сұрау");
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void partsAreAddedAndRemoved() {
        DesignId id = designing.begin(TestKind.LEVELS);
        DesignPane pane = open(id);

        test(pane.parts.add).click();
        assertThat(stored(id).design().parts()).hasSize(2);
        test(find(Button.class, pane.parts).withText("Remove this part").atIndex(1))
                .click();

        assertThat(stored(id).design().parts()).hasSize(1);
    }

    @Test
    void aSecondPersonPutsItOnOfferFromThePage() {
        DesignId id = designing.begin(TestKind.MASTERY);
        String name = Designs.name();
        designing.save(id, 1, Designs.law(name));
        test(find(Button.class, open(id)).withId("design-submit").single()).click();
        assertThat(words(open(id))).contains("You had a hand in this design");

        try (var other = accounts.signIn(designs.instructor(Right.APPROVE_LAW))) {
            test(find(Button.class, open(id)).withId("design-offer").single()).click();

            assertThat(words(open(id))).contains("The test is on offer as it stands here.");
        }
        tests.withdraw(new BlueprintId(name));
    }

    @Test
    void whetherTwoFormsArePossibleIsFoundOutForWhoeverAsks() {
        DesignId id = designing.begin(TestKind.MASTERY);
        designing.save(id, 1, Designs.law(Designs.name()));
        DesignPane pane = open(id);
        assertThat(words(pane)).doesNotContain("Two forms without a shared item");

        test(find(Button.class, pane).withId("parallel-look").single()).click();

        assertThat(words(pane)).containsAnyOf("Two forms without a shared item", "too small for two forms");
    }

    @Test
    void theListSaysWhatWaitsForMe() {
        DesignId id = designing.begin(TestKind.MASTERY);
        designing.save(id, 1, Designs.law(Designs.name()));
        designing.submit(id);

        try (var other = accounts.signIn(designs.instructor(Right.APPROVE_LAW))) {
            assertThat(words(navigate(TestDesignsView.class))).contains("Look at it and decide");
        }
    }
}
