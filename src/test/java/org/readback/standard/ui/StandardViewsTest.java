package org.readback.standard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.readback.base.ui.Translations;
import org.readback.standard.EditionId;
import org.readback.standard.StandardLesson;
import org.readback.standard.Standards;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class StandardViewsTest extends SpringBrowserlessTest {
    @Autowired
    Standards standards;

    @BeforeEach
    void inEnglish() {
        UI.getCurrent().setLocale(Translations.ENGLISH);
    }

    private static String words(HasElement component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    @WithAccount(Role.SUPERVISOR)
    void aSupervisorEntersANewEditionAndSaysWhatBecameOfTheOldLessons() {
        String name = "T" + UUID.randomUUID();
        add(name);

        KeepLesson keep = find(KeepLesson.class).single();
        keep.getContent().setOpened(true);
        test(keep.number).setValue("no number");
        test(keep.save).click();
        assertThat(keep.number.isInvalid()).isTrue();
        test(keep.number).setValue("4.1");
        test(keep.title).setValue("Invented lesson");
        test(keep.save).click();
        FormerPane former = find(FormerPane.class).single();
        StandardLesson entered = standards.editions().stream()
                .filter(card -> card.name().equals(name))
                .flatMap(card -> standards.find(card.id()).orElseThrow().lessons().stream())
                .findFirst()
                .orElseThrow()
                .lesson();
        Objects.requireNonNull(former.fields.get("1.4")).setValue(Set.of(entered));
        former = find(FormerPane.class).single();
        test(Objects.requireNonNull(former.drops.get("1.5"))).click();

        assertThat(words(getCurrentView())).contains("21 lessons are undecided", "From mandate", "dropped");
        UI.getCurrent().setLocale(Translations.KAZAKH);
        assertThat(words(getCurrentView())).contains("21 сабақ шешілмеген");
    }

    private void add(String name) {
        var list = navigate("standards", StandardsView.class);
        assertThat(words(list)).contains("CPTM 2017", "lessons covered by ours");
        test(list.save).click();
        assertThat(list.title.isInvalid()).isTrue();
        test(list.name).setValue(name);
        test(list.edition).setValue("2031");
        test(list.title).setValue("An invented standard");
        list.replaces.setValue(list.replaces
                .getListDataView()
                .getItems()
                .filter(card -> card.id().equals(new EditionId("cptm-2017")))
                .findFirst()
                .orElseThrow());
        test(list.save).click();
        assertThat(find(H1.class).single().getText()).isEqualTo(name + " 2031");
        assertThat(words(getCurrentView())).contains("No lesson is entered yet", "23 lessons are undecided");
    }

    @Test
    @WithAccount(Role.INSTRUCTOR)
    void anInstructorReadsButDoesNotKeep() {
        navigate("standards/cptm-2017", StandardView.class);
        assertThat(words(getCurrentView())).contains("1.4 Legal Framework", "not confirmed", "none of ours");
        assertThat(find(KeepLesson.class).all()).isEmpty();
    }
}
