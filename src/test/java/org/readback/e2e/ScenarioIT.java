package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A trainee walks a scenario by keyboard, the server is killed on the way; the teacher looks at the map. */
@TestMethodOrder(OrderAnnotation.class)
class ScenarioIT {
    private static final String SCENARIO = "/scenarios/uf-03-s1";
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
    @Order(1)
    void traineeDecidesByKeysAndFindsTheSceneAgainAfterTheServerWasKilled() {
        People.signIn(browser, product, "trainee");
        People.speak(browser, "en");
        browser.open(product.address() + "/lessons/uf-03");
        browser.click(".lesson-extras a[href*='scenarios/uf-03-s1']");
        browser.clickText("vaadin-button", "Start against the clock");
        browser.clickText("vaadin-button", "Show the first scene");
        browser.waitFor("scene-clock");
        assertThat(browser.driver().switchTo().activeElement().getText()).contains("A grey car");
        browser.shot("scenario-1-scene");
        assertThat(Screen.violations(browser)).isEmpty();
        press("2");
        press(Keys.ENTER);
        browser.waitForText("What came of it");
        browser.phone();
        browser.shot("scenario-2-told-phone");
        assertThat(browser.tooWide()).isEmpty();
        product.kill();
        product.startAgain();
        People.signIn(browser, product, "trainee");
        browser.open(product.address() + SCENARIO);
        browser.clickText("a.button", "Go on");
        browser.waitForText("What came of it");
        browser.clickText("vaadin-button", "Go on");
        browser.waitForText("150 metres");
        browser.shot("scenario-3-scene-phone");
        assertThat(browser.tooWide()).isEmpty();
        browser.wide();
    }

    @Test
    @Order(2)
    void traineeComesToTheEndAndReadsTheWay() {
        for (int decisions = 0; decisions < 10 && browser.all(".scenario-steps").isEmpty(); decisions++) {
            if (!browser.all("scene-clock").isEmpty()) {
                press("2");
                press(Keys.ENTER);
                browser.waitForText("What came of it");
            }
            browser.click(".scenario-go-on");
        }
        browser.waitFor(".scenario-steps");
        assertThat(browser.text()).contains("Your way, decision by decision");
        browser.shot("scenario-4-result");
        assertThat(Screen.violations(browser)).isEmpty();
        browser.phone();
        assertThat(browser.tooWide()).isEmpty();
        browser.wide();
    }

    @Test
    @Order(3)
    void teacherSeesTheMap() {
        People.signIn(browser, product, "instructor");
        People.speak(browser, "en");
        browser.open(product.address() + "/lessons/uf-03");
        browser.click(".lesson-extras a[href*='/map']");
        browser.waitFor(".scenario-graph");
        browser.shot("scenario-5-map");
        assertThat(browser.text()).contains("Every way through it");
        assertThat(Screen.violations(browser)).isEmpty();
        browser.phone();
        assertThat(browser.tooWide()).isEmpty();
        browser.wide();
    }

    /** Once the scene has taken the focus from the button that is gone. */
    private static void press(CharSequence key) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .until(page -> Boolean.TRUE.equals(
                        browser.driver().executeScript("return document.activeElement !== document.body")));
        WebElement focused = browser.driver().switchTo().activeElement();
        new Actions(browser.driver()).sendKeys(focused, key).perform();
        browser.settle();
    }
}
