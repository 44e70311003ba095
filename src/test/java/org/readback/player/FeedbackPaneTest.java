package org.readback.player;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.base.ui.Translations;
import org.readback.item.Item;
import org.readback.item.Items;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.Scoring;

@AppTest
class FeedbackPaneTest extends SpringBrowserlessTest {
    @Test
    void verdictIsSaidInWordsWithReasonAndSource() {
        var choice = Items.singleChoice("feedback-1");
        var several = Items.multipleChoice("feedback-2");

        assertThat(words(choice, new Response.Choice("b"))).startsWith("Right").contains("canary right");
        assertThat(words(choice, new Response.Choice("a")))
                .startsWith("Not right")
                .contains("canary why a", "canary wrong", "canary source");
        assertThat(words(several, new Response.Choices(Set.of("a")))).startsWith("Partly right");
        assertThat(words(choice, new Response.DontKnow())).startsWith("Here is the answer");
    }

    @Test
    void nextItemFindsItEmpty() {
        var pane = new FeedbackPane();
        UI.getCurrent().add(pane);

        pane.show(Scoring.outcome(Items.shortAnswer("feedback-3"), new Response.Text("who")), LanguageTag.EN);
        pane.clear();

        assertThat(pane.getElement().getChildCount()).isZero();
        assertThat(pane.getElement().getAttribute("aria-live")).isEqualTo("polite");
    }

    private String words(Item item, Response given) {
        UI.getCurrent().setLocale(Translations.ENGLISH);
        var pane = new FeedbackPane();
        UI.getCurrent().add(pane);
        pane.show(Scoring.outcome(item, given), LanguageTag.EN);
        runPendingSignalsTasks();
        return pane.getElement().getTextRecursively();
    }
}
