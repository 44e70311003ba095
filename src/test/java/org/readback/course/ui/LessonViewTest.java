package org.readback.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.readback.item.LanguageTag;

@AppTest
@WithAccount(Role.TRAINEE)
class LessonViewTest extends SpringBrowserlessTest {

    @Test
    void lessonStandsInItsBlocksWithWordsBesideIt() {
        Element view = navigate("lessons/uf-02", LessonView.class).getElement();

        assertThat(all(view).filter(element -> element.hasAttribute("data-block")))
                .hasSizeGreaterThan(10);
        assertThat(text(all(view).filter(element -> element.getTag().equals("h1"))))
                .contains("From mandate to soldier");
        assertThat(text(all(view).filter(element -> element.getTag().equals("aside"))))
                .contains("күш қолдану қағидалары", "правила применения силы");
        assertThat(all(view).filter(element -> "region".equals(element.getAttribute("role"))))
                .allSatisfy(
                        region -> assertThat(region.getAttribute("aria-label")).isNotBlank());
    }

    @Test
    void lessonLanguageChangesApartFromTheInterface() {
        LessonView view = navigate("lessons/uf-01", LessonView.class);
        LessonPane pane = (LessonPane) view.getChildren().findFirst().orElseThrow();

        test(pane.language).selectItem("Kazakh");

        assertThat(text(all(view.getElement())
                        .filter(element -> element.getTag().equals("h1"))))
                .contains("Бітімгер неліктен күш");
        assertThat(pane.language.getValue()).isEqualTo(LanguageTag.KK);
        assertThat(view.getElement().getOuterHTML()).contains("<english-term term=\"mandate\" meaning=");
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
        test(pane.language).selectItem("English");
    }

    @Test
    void unknownLessonsAreNotFound() {
        for (String id : List.of("no-such", "x".repeat(10_000), "%27%22%3Cscript%3E")) {
            UI.getCurrent().navigate("lessons/" + id);

            assertThat(getCurrentView()).isNotInstanceOf(LessonView.class);
        }
    }

    @Test
    void checkAsksForAnAnswerThenGoesOn() {
        LessonCheckView view = navigate("lessons/eng1-04/check", LessonCheckView.class);
        LessonCheckPane pane = (LessonCheckPane) view.getChildren().findFirst().orElseThrow();
        if (pane.start.isAttached()) test(pane.start).click();

        test(pane.next).click();

        assertThat(pane.hint.isVisible()).isTrue();
        assertThat(text(all(view.getElement()))).contains("Item 1 of");
    }

    private static String text(Stream<Element> elements) {
        return elements.map(Element::getTextRecursively).reduce("", (one, other) -> one + " " + other);
    }

    static Stream<Element> all(Element root) {
        return Stream.concat(
                Stream.of(root),
                root.getChildren().filter(child -> !child.isTextNode()).flatMap(LessonViewTest::all));
    }
}
