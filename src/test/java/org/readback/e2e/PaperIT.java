package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An answer sheet is typed in with the keyboard alone, half of it before the server dies. */
class PaperIT {
    private static final int ITEMS = 20;
    private static final int HALF = 12;
    private static final Pattern MANY = Pattern.compile("×(\\d)");
    private static RunningProduct product;
    private static Browser browser;

    @BeforeAll
    static void start() {
        product = RunningProduct.demo();
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void aSheetIsTypedInByKeysAndNothingIsLost() {
        signIn();
        browser.click(".paper-list a[href*='paper/']");
        browser.waitFor("a[href*='paper/entry/']");
        browser.shot("paper-1-forms");
        String entry =
                Objects.requireNonNull(browser.find("a[href*='paper/entry/']").getDomProperty("href"));
        browser.open(entry);
        cell(1).click();
        type(1, HALF);
        waitUntilKept(HALF);
        browser.shot("paper-2-half");

        product.kill();
        product.startAgain();
        signIn();
        browser.open(entry);
        assertThat(browser.all(".paper-kept")).hasSize(HALF);

        int letters = Integer.parseInt(Objects.requireNonNull(
                browser.all(".paper-letters:not(.paper-kept) input").getFirst().getDomAttribute("data-position")));
        cell(letters).click();
        keys("z" + Keys.TAB);
        browser.waitFor(".paper-refused");
        assertThat(browser.text()).contains("There is no such letter in this item.");
        browser.phone();
        browser.shot("paper-3-refused-phone");
        assertThat(browser.tooWide()).isEmpty();
        browser.wide();
        cell(HALF + 1).click();
        type(HALF + 1, ITEMS);
        waitUntilKept(ITEMS);
        finish();
    }

    private static void finish() {
        keys(Keys.TAB);
        keys(Keys.ENTER);
        browser.waitFor("vaadin-confirm-dialog");
        browser.clickText(
                "vaadin-confirm-dialog vaadin-button, vaadin-confirm-dialog-overlay vaadin-button",
                "Finish this sheet");
        browser.clickText("a[href*='results/']", "See the result");
        browser.waitForText("Taken on paper on");
        browser.shot("paper-4-result");
    }

    private static void signIn() {
        People.signIn(browser, product, "instructor");
        People.speak(browser, "en");
        browser.open(product.address() + "/paper");
    }

    /** Letter by letter: what stands there is written over. */
    private static void type(int from, int to) {
        for (int position = from; position <= to; position++) {
            String hint = cell(position).findElement(By.xpath("..")).getText();
            Matcher many = MANY.matcher(hint);
            int parts = many.find() ? Integer.parseInt(many.group(1)) : 1;
            boolean isWords = !hint.contains("A–");
            keys(Keys.chord(Keys.CONTROL, "a"));
            keys(isWords ? "word" + "; word".repeat(parts - 1) : "b".repeat(parts));
            keys(position < to ? Keys.TAB : Keys.ENTER);
        }
    }

    private static WebElement cell(int position) {
        return browser.find("input[data-position='" + position + "']");
    }

    private static void keys(CharSequence keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    private static void waitUntilKept(int cells) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .until(page -> browser.all(".paper-kept").size() == cells);
    }
}
