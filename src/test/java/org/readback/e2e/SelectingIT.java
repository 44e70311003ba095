package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** Statements, matchings, orderings, words and places to mark, in the preview of the bank: on a phone, by keys and by touch. */
class SelectingIT {
    private static RunningProduct product;
    private static Browser browser;

    @BeforeAll
    static void start() {
        product = RunningProduct.demo();
        browser = new Browser();
        People.signIn(browser, product, "instructor");
        People.speak(browser, "en");
        browser.phone();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void aStatementIsJudgedByTheKeys() {
        open("eng1-01-22");

        press("2");
        mark();

        marked("Right", "your answer, right");
    }

    @Test
    void everyTermIsMatchedFromItsMenu() {
        open("eng1-01-24");

        choose("Pte", "private");
        choose("Cpl", "corporal");
        choose("Lt", "sergeant");
        choose("Capt", "captain");
        mark();

        marked("Partly right", "lieutenant");
    }

    @Test
    void longOptionsDoNotMakeThePageScrollSideways() {
        open("uf-01-21");

        assertThat(browser.all(".item .matching-options li")).hasSize(5);
    }

    /** The file has a, b, c, d; right is b, d, a, c. */
    @Test
    void rowsAreMovedByArrowKeysAndAreWrittenAsTheyStand() {
        open("eng1-01-26");
        assertThat(browser.all(".item-preview vaadin-button[disabled]")).hasSize(1);

        focus(".item .order li:nth-child(4) .up");
        press(Keys.ARROW_UP, Keys.ARROW_UP, Keys.ARROW_UP);
        focus(".item .order li:nth-child(3) .up");
        press(Keys.ARROW_UP, Keys.ARROW_UP);
        assertThat(browser.find(".item .said").getAttribute("textContent")).endsWith("place 1 of 4");
        mark();

        marked("Right", "right");

        again();
        assertThat(browser.all(".item-preview vaadin-button[disabled]"))
                .as("blank")
                .hasSize(1);
        browser.click(".item .order li:nth-child(2) .up"); // b, a, c, d
        mark();
        marked("Partly right", "right");

        again();
        browser.click(".item .order li:nth-child(2) .up"); // b, a, c, d
        browser.click(".item .order li:nth-child(4) .up"); // b, a, d, c
        browser.click(".item .order li:nth-child(2) .up"); // a, b, d, c
        browser.click(".item .order li:nth-child(2) .up"); // b, a, d, c
        press("0");
        mark();
        marked("Here is the answer", "right");
    }

    private static void again() {
        new ItemTry(browser).again();
    }

    @Test
    void wordsAreMarkedInTheTextAndStayMarkedInTheList() {
        open("eng1-01-28");

        focus(".item .word:nth-of-type(1) input");
        press(Keys.SPACE);
        browser.clickText(".item .word", "Talvian");
        browser.clickText(".item button", "Show the words as a list");
        assertThat(browser.all(".item .word input:checked")).hasSize(2);
        holds("eng1-01-28-list");
        mark();

        marked("Right", "your answer, right");
    }

    @Test
    void placesAreMarkedOnThePictureAndReadAsAList() {
        open("eng1-03-24");
        assertThat(browser.driver().executeScript("return document.querySelector('.item img').naturalWidth"))
                .isEqualTo(640L);

        browser.click(".item .spot[data-place='3']");
        browser.clickText(".item button", "Show the places as a list");
        browser.clickText(".item .spot", "the second building");
        holds("eng1-03-24-list");
        mark();

        marked("Right", "your answer, right");
    }

    private static void open(String item) {
        browser.open(product.address() + "/items/" + item);
        browser.waitFor(".item fieldset");
        holds(item);
    }

    /** Nothing scrolls sideways, axe finds nothing, and whatever is pressed is as high as a finger needs; places on a
     * picture are as large as they are, and as high as a finger needs in their list. */
    private static void holds(String name) {
        browser.shot("kind-" + name + "-360");
        assertThat(browser.tooWide()).as(name).isEmpty();
        assertThat(Screen.violations(browser)).as(name).isEmpty();
        assertThat(low()).as(name + ": lower than 44 px").isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> low() {
        return (List<String>) Objects.requireNonNull(browser.driver().executeScript("""
            return [...document.querySelectorAll('.item :is(fieldset > label, .word, .options .spot, select, button)')]
                .filter(each => each.checkVisibility() && each.getBoundingClientRect().height < 43.5)
                .map(each => each.outerHTML.slice(0, 120));\
            """));
    }

    private static void choose(String term, String option) {
        var label = browser.all(".item .pair > label").stream()
                .filter(each -> each.getText().equals(term))
                .findFirst()
                .orElseThrow();
        new Select(browser.find("#" + label.getDomAttribute("for"))).selectByVisibleText(option);
        browser.settle();
    }

    private static void focus(String css) {
        browser.driver().executeScript("document.querySelector(arguments[0]).focus()", css);
    }

    private static void press(CharSequence... keys) {
        for (CharSequence key : keys) {
            new Actions(browser.driver()).sendKeys(key).perform();
            browser.settle();
        }
    }

    private static void mark() {
        browser.clickText(".item-preview vaadin-button", "See the mark");
    }

    private static void marked(String verdict, String words) {
        assertThat(browser.find(".item-preview .feedback").getText()).startsWith(verdict);
        assertThat(browser.find(".item fieldset").getText()).contains(words);
        assertThat(Screen.violations(browser)).isEmpty();
    }
}
