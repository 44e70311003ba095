package org.readback.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.player.Answering;
import org.readback.player.ItemPane;
import org.readback.practice.PracticeParts;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ReviewViewTest extends SpringBrowserlessTest {
    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    PracticeParts parts;

    @Test
    void withoutCardsItSaysHowTheyCome() {
        assertThat(page()).contains("All done for now", "become cards");
    }

    @Test
    void missedItemIsAskedThenAWordIsShownAndGraded() {
        parts.parts(trainee.id());
        ReviewView view = navigate(ReviewView.class);
        assertThat(PracticeViewsTest.text(view.getElement())).contains("You missed this item before", "2 cards left");
        AskedCard asked = card(view, AskedCard.class);
        test(asked.check).click();
        assertThat(asked.hint.isVisible()).isTrue();

        Answering.dontKnow(PracticeViewsTest.components(asked)
                .filter(ItemPane.class::isInstance)
                .map(ItemPane.class::cast)
                .findFirst()
                .orElseThrow());
        test(asked.check).click();

        assertThat(asked.next.isVisible()).isTrue();
        assertThat(PracticeViewsTest.text(asked.getElement())).contains("Source:", "Comes back in 1 min");
        test(asked.next).click();
        assertThat(PracticeViewsTest.text(view.getElement())).contains("What does it mean?");
    }

    @Test
    void meaningIsHiddenUntilItIsShownAndOneGradeCounts() {
        parts.word(trainee.id());
        ReviewView view = navigate(ReviewView.class);
        MeaningCard card = card(view, MeaningCard.class);
        assertThat(card.back.isVisible()).isFalse();

        test(card.show).click();

        assertThat(card.back.isVisible()).isTrue();
        List<Button> grades = buttons(card.back);
        assertThat(grades)
                .extracting(Button::getText)
                .satisfies(texts -> assertThat(texts.getFirst()).isEqualTo("Again · 1 min"))
                .hasSize(4);
        test(grades.getLast()).click();
        assertThat(PracticeViewsTest.text(view.getElement())).contains("All done for now", "The next card is due on");
    }

    private String page() {
        return PracticeViewsTest.text(navigate(ReviewView.class).getElement());
    }

    private static <C extends Component> C card(ReviewView view, Class<C> type) {
        return PracticeViewsTest.components(view)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Button> buttons(Component root) {
        return PracticeViewsTest.components(root)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
    }
}
