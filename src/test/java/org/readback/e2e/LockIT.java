package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;

/** A shared computer that nobody touched: covered in every tab, open again with the password, or the next one's. */
@TestMethodOrder(OrderAnnotation.class)
class LockIT {
    private static final String COVER = "dialog.lock-cover[open]";
    private static final String PASSWORD = "#lock-password";

    private static RunningProduct product;
    private static Browser browser;

    @BeforeAll
    static void start() {
        product = RunningProduct.demo();
        browser = new Browser();
        browser.phone();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    @Order(1)
    void whatIsTypedStaysUnderTheCoverAndNothingIsServedMeanwhile() {
        People.signIn(browser, product, "trainee");
        People.speak(browser, "en");
        browser.open(product.address() + "/practice");
        assertThat(browser.find(".bar-name").getText()).isNotBlank();
        browser.open(product.address() + "/tasks/eng1-04-w1");
        browser.find("vaadin-text-area textarea").sendKeys("Turn left");

        cover();
        new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();

        assertThat(browser.find(COVER).getText()).contains("Locked", "Your password");
        assertThat(browser.all("#main")).isNotEmpty().noneMatch(WebElement::isDisplayed);
        assertThat(browser.tooWide()).isEmpty();
        assertThat(Screen.violations(browser)).isEmpty();
        browser.shot("lock-1-cover");
        assertThat(fetched("/reports")).endsWith("/locked?to=%2Freports");
        unlock("not the password");
        browser.waitForText("That is not your password");
    }

    @Test
    @Order(2)
    void anotherTabIsLockedTooAndTheLanguageCanBeChosen() {
        String first = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.driver().get(product.address() + "/practice");
        assertThat(browser.driver().getCurrentUrl()).contains("/locked");
        browser.clickText(".chips a", "Русский");
        browser.waitForText("Экран заблокирован");
        browser.shot("lock-2-page");
        assertThat(Screen.violations(browser)).isEmpty();
        browser.driver().close();
        browser.driver().switchTo().window(first);

        browser.driver().executeScript("document.querySelector('" + COVER + " button[lang=ru]').click()");
        browser.waitForText("Экран заблокирован");
        browser.driver().executeScript("document.querySelector('" + COVER + " button[lang=en]').click()");
        unlock(product.signIn("trainee").password());

        browser.waitFor("vaadin-text-area textarea");
        assertThat(browser.all(COVER)).isEmpty();
        assertThat(browser.find("vaadin-text-area textarea").getDomProperty("value"))
                .contains("Turn left");
        assertThat(fetched("/reports")).endsWith("/reports");
    }

    @Test
    @Order(3)
    void theNextPersonFindsNothingOfTheFirst() {
        String name = browser.find(".bar-name").getText();
        cover();

        browser.clickText(COVER + " button", "Sign out");

        browser.waitFor("vaadin-password-field input");
        browser.driver().navigate().back();
        browser.waitFor("vaadin-password-field input");
        assertThat(browser.text()).doesNotContain(name);
    }

    /** As after minutes without a hand; until the server knows. */
    private static void cover() {
        browser.driver().executeScript("""
            localStorage.setItem('readback.touched', '0');
            document.dispatchEvent(new Event('visibilitychange'));\
            """);
        browser.waitFor(COVER);
        browser.driver().executeAsyncScript("""
            const done = arguments[arguments.length - 1];
            const look = () => fetch('/here').then(answer => answer.status === 423 ? done() : setTimeout(look, 100));
            look();\
            """);
    }

    private static void unlock(String password) {
        browser.find(PASSWORD).sendKeys(password, Keys.ENTER);
    }

    /** Where asking for a page ends. */
    private static String fetched(String path) {
        return String.valueOf(browser.driver().executeAsyncScript("""
            const done = arguments[arguments.length - 1];
            fetch(arguments[0], { headers: { Accept: 'text/html' } }).then(answer => done(answer.url));\
            """, path));
    }
}
