package org.readback.rescoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.TestAccounts;
import org.readback.base.ui.Translations;
import org.readback.item.Option;
import org.readback.rescoring.Corrections;
import org.readback.rescoring.WrongKeys;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class RescoringViewsTest extends SpringBrowserlessTest {
    @Autowired
    Corrections corrections;

    @Autowired
    CorrectionTile tile;

    @Autowired
    TestAccounts accounts;

    @Autowired
    WrongKeys keys;

    private WrongKeys.Case found;
    private TestAccounts.Session signedIn = () -> {};

    @BeforeEach
    void anInstructorSignsIn() {
        found = keys.make();
        become(found.instructor());
        UI.getCurrent().setLocale(Translations.ENGLISH);
    }

    private void become(AccountId who) {
        signedIn.close();
        signedIn = accounts.signIn(who);
    }

    @AfterEach
    void signOut() {
        signedIn.close();
    }

    private static String words(HasElement component) {
        return component.getElement().getTextRecursively();
    }

    /** The correction of the faulty item. */
    private String proposed() {
        return corrections.all().stream()
                .filter(card -> card.item().equals(found.faulty()))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    @SuppressWarnings("unchecked")
    @Test
    void aWrongKeyIsProposedSignedAndTold() {
        String item = found.faulty().item().itemId();
        navigate("items/" + item + "/correction", NewCorrectionView.class);
        NewCorrectionPane form = find(NewCorrectionPane.class).single();
        test(form.propose).click();
        assertThat(form.reason.isInvalid()).isTrue();

        RadioButtonGroup<Option> right = find(RadioButtonGroup.class, form).all().stream()
                .filter(group -> group != form.kind)
                .findFirst()
                .orElseThrow();
        right.setValue(right.getListDataView().getItems().toList().get(2));
        form.reason.setValue("Article 3 says otherwise");
        test(form.propose).click();

        CorrectionView page = find(CorrectionView.class).single();
        assertThat(words(page))
                .contains("waits for a second signature", "Two → Three", "is passed now", "You proposed it")
                .doesNotContain("!");

        become(found.signer());
        assertThat(words(tile.card().orElseThrow())).contains("for a second signature");
        navigate("corrections/" + proposed(), CorrectionView.class);
        test(find(SignaturePane.class).single().sign).click();
        assertThat(words(find(CorrectionView.class).single())).contains("in force", "somebody whom others look after");

        become(found.trainee());
        assertThat(words(tile.card().orElseThrow())).contains("Before: not passed. Now: passed");
        become(found.instructor());
        assertThat(words(tile.card().orElseThrow())).contains("1 person");
        CorrectedResultsView people = navigate("corrected-results", CorrectedResultsView.class);
        assertThat(words(people)).contains("is passed now");
        test(find(Button.class, people).single()).click();
        assertThat(words(people)).contains("Nothing new");
    }

    @Test
    void theListFollowsTheLanguage() {
        Div list = navigate("corrections", CorrectionsView.class);
        assertThat(words(list)).contains("Wrong keys");

        UI.getCurrent().setLocale(Translations.RUSSIAN);
        assertThat(words(list)).contains("Ошибки в ключах");
    }
}
