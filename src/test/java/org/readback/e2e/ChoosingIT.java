package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** The kinds that are chosen, in the preview of the bank on a phone: right by keys alone, half right, wrong, blank and "I
 * don't know" by touch. How rows are moved, and what the lists of words and places do, is in {@link SelectingIT}. */
class ChoosingIT {

    private static RunningProduct product;
    private static Browser browser;
    private static ItemTry preview;

    /** An item and the places that are chosen: of its boxes, or in its menus one after the other.
     *
     * @param half absent where the kind knows no half */
    record Chosen(
            String item, List<Integer> right, @Nullable List<Integer> half, List<Integer> wrong) {
        @Override
        public String toString() {
            return item;
        }
    }

    static final List<Chosen> KINDS = List.of(
            new Chosen("eng1-01-01", List.of(3), null, List.of(1)),
            new Chosen("eng1-01-03", List.of(2, 3), List.of(2), List.of(1)),
            new Chosen("eng1-01-21", List.of(1), null, List.of(2)),
            new Chosen("eng1-01-12", List.of(4, 2, 1), List.of(4, 2, 2), List.of(1, 1, 2)),
            new Chosen("eng1-01-24", List.of(3, 5, 4, 1), List.of(3, 5, 4, 2), List.of(1, 2, 3, 4)),
            new Chosen("eng1-01-28", List.of(1, 4), List.of(1), List.of(2)),
            new Chosen("eng1-03-24", List.of(3, 4), List.of(3), List.of(1)));

    @BeforeAll
    static void start() {
        product = RunningProduct.demo();
        browser = new Browser();
        preview = new ItemTry(browser);
        People.signIn(browser, product, "instructor");
        People.speak(browser, "en");
        browser.phone();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void everyAnswerToWhatIsChosenIsMarked(Chosen chosen) {
        browser.open(product.address() + "/items/" + chosen.item());
        browser.waitFor(".item fieldset");
        assertThat(browser.all(ItemTry.READY)).as("blank").isEmpty();

        byKeys(chosen.right());
        preview.marked("Right");

        if (chosen.half() != null) {
            byTouch(chosen.half());
            preview.marked("Partly right");
        }
        byTouch(chosen.wrong());
        preview.marked("Not right");
        again();
        new Actions(browser.driver()).sendKeys("0").perform();
        preview.mark();
        preview.marked("Here is the answer");
    }

    private static boolean hasMenus() {
        return !browser.all(".item select").isEmpty();
    }

    /** Digits choose options; arrows go through a menu; the space bar sets a mark. */
    private static void byKeys(List<Integer> places) {
        for (int at = 0; at < places.size(); at++) {
            int place = places.get(at);
            if (hasMenus()) {
                focus(".item select", at);
                for (int step = 0; step < place; step++) press(Keys.ARROW_DOWN);
            } else if (browser.all(".item .options").isEmpty()) {
                focus(".item :is(.word, .spot) input", place - 1);
                press(Keys.SPACE);
            } else {
                press(Integer.toString(place));
            }
        }
        preview.mark();
    }

    private static void byTouch(List<Integer> places) {
        again();
        for (int at = 0; at < places.size(); at++) {
            int place = places.get(at);
            if (hasMenus()) {
                new Select(browser.all(".item select").get(at)).selectByIndex(place);
                browser.settle();
            } else if (browser.all(".item .options").isEmpty()) {
                browser.click(".item :is(.word, .spot):has(input[value='" + place + "'])");
            } else {
                browser.click(".item .options label:has(input[value='" + place + "'])");
            }
        }
        preview.mark();
    }

    private static void focus(String css, int at) {
        browser.driver().executeScript("document.querySelectorAll(arguments[0])[arguments[1]].focus()", css, at);
    }

    private static void press(CharSequence key) {
        new Actions(browser.driver()).sendKeys(key).perform();
        browser.settle();
    }

    private static void again() {
        preview.again();
        assertThat(browser.all(ItemTry.READY)).as("blank").isEmpty();
    }
}
