package org.readback.library.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.readback.bank.ItemBank;
import org.readback.item.ItemId;
import org.readback.item.MediaId;
import org.readback.item.Stimulus;
import org.readback.library.MediaLibrary;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@WithAccount(Role.INSTRUCTOR)
class MediaLibraryViewTest extends SpringBrowserlessTest {
    @Autowired
    MediaLibrary library;

    @Autowired
    ItemBank bank;

    private MediaId sound(String item) {
        Stimulus stimulus = bank.versions(new ItemId(item)).getLast().frame().stimulus();
        if (stimulus == null || stimulus.sound() == null) throw new IllegalStateException(item);
        return stimulus.sound().clip().media();
    }

    @Test
    void theListSaysHowManyThereAreInTheLanguageOfTheScreen() {
        var view = navigate("media-library", MediaLibraryView.class);

        assertThat(view.getElement().getTextRecursively()).contains("Media library", "files", "Record a sound here");
        UI.getCurrent().setLocale(Locale.of("ru"));
        roundTrip();
        assertThat(view.getElement().getTextRecursively()).contains("Медиатека", "Записать звук здесь");
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void aSoundIsDescribedAndSaysWhereItStands() {
        MediaId id = sound("ep-l-002");
        var view = navigate("media-library/" + id, MediumView.class);
        assertThat(view.getElement().getTextRecursively()).contains("Where it is used", "ep-l-002");

        TextArea transcript = find(TextArea.class, view).single();
        test(transcript).setValue("Room nine.");
        test(find(Button.class, view).withText("Save").single()).click();

        assertThat(library.find(id).orElseThrow().card().text().transcript()).isEqualTo("Room nine.");
    }

    @Test
    void unknownMediaAreNotFound() {
        for (String path : List.of("x", "0".repeat(64), "x".repeat(10_000))) {
            UI.getCurrent().navigate("media-library/" + path);

            assertThat(getCurrentView()).isNotInstanceOf(MediumView.class);
        }
    }
}
