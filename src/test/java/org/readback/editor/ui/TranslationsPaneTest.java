package org.readback.editor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.draft.DraftItems;
import org.readback.draft.DraftTranslation;
import org.readback.draft.ItemDraft;
import org.readback.item.Items;
import org.readback.item.LanguageTag;

@AppTest
class TranslationsPaneTest extends SpringBrowserlessTest {
    private static final ItemDraft DRAFT = DraftItems.draft(Items.singleChoice("t-1"));

    @Test
    void placesStandBesideTheOriginalAndWhatIsOldIsConfirmedOrMended() {
        var last = new AtomicReference<>(new DraftTranslation(LanguageTag.RU).with(DRAFT, "option.a", "звание"));
        var changed = DRAFT.with(java.util.Map.of("option.a", "his rank"));
        var pane = new TranslationsPane(changed, last.get(), last::set);
        UI.getCurrent().add(pane);
        roundTrip();
        String words = pane.getElement().getTextRecursively();
        assertThat(words).contains("0 of " + changed.texts().size() + " texts translated", "1 out of date", "his rank");
        assertThat(words).contains("Option a", "Out of date", "Missing").doesNotContain("editor.");

        Button confirm = find(Button.class, pane).all().stream()
                .filter(Button::isVisible)
                .findFirst()
                .orElseThrow();
        test(confirm).click();
        assertThat(last.get().state(changed, "option.a")).isEqualTo(DraftTranslation.State.UP_TO_DATE);
        assertThat(confirm.isVisible()).isFalse();

        var stem = find(TextArea.class, pane).all().stream()
                .filter(area -> "Stem, Russian".equals(area.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        test(stem).setValue("Что?");
        assertThat(last.get().texts()).containsEntry("stem", "Что?");
        assertThat(pane.getElement().getTextRecursively())
                .contains("2 of " + changed.texts().size());
    }
}
