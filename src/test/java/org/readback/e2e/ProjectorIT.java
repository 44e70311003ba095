package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An instructor shows a lesson by keys alone. */
class ProjectorIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
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
    void aLessonIsShownByKeysAlone() {
        People.signIn(browser, product, "instructor");
        People.speak(browser, "en");
        browser.open(product.address() + "/lessons/uf-01");
        browser.click("a[href*='projector/uf-01/1']");
        browser.waitFor("projector-stage");
        assertThat(zoom()).as("the title fills the wall").isGreaterThan(1.5);
        browser.shot("projector-1-title");

        press(Keys.ARROW_RIGHT);
        at(2);
        press(Keys.PAGE_DOWN);
        at(3);
        press(Keys.PAGE_UP);
        at(2);
        browser.driver().navigate().refresh();
        browser.settle();
        at(2); // each page has its address

        untilThereIsSomethingToOpen();
        int page = page();
        String closed = browser.text();
        browser.shot("projector-2-closed");
        press(Keys.PAGE_DOWN);
        assertThat(page()).as("going on opens first").isEqualTo(page);
        assertThat(browser.text().length()).isGreaterThan(closed.length());
        browser.shot("projector-3-open");
        press(Keys.PAGE_DOWN);
        at(page + 1);
        keysOfTheWall(page);
        assertThat(Screen.violations(browser)).isEmpty();
    }

    /** Black, dark, full screen and the timer. */
    private static void keysOfTheWall(int page) {
        press("b");
        assertThat(has(".black")).isTrue();
        press("b");
        assertThat(has(".black")).isFalse();
        press("r");
        assertThat(colour()).isEqualTo("dark");
        browser.shot("projector-4-dark");
        press("f");
        until("return !!document.fullscreenElement");
        press(Keys.ARROW_LEFT);
        at(page);
        assertThat((Boolean) browser.driver().executeScript("return !!document.fullscreenElement"))
                .as("full screen stays when the page changes")
                .isTrue();
        press("f");
        until("return !document.fullscreenElement");
        press("t");
        assertThat(has("[role=timer]")).isTrue();
    }

    @Test
    void pagesFitTheProjectorsOfClassrooms() {
        People.signIn(browser, product, "instructor");
        for (int[] size : new int[][] {{1024, 768}, {1920, 1080}, {360, 780}}) {
            size(size[0], size[1]);
            browser.open(product.address() + "/projector/uf-01/4");
            browser.waitFor("projector-stage");
            assertThat(browser.tooWide()).as(size[0] + " px").isEmpty();
            browser.shot("projector-5-" + size[0]);
        }
        browser.wide();
    }

    private static void size(int width, int height) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    private static void untilThereIsSomethingToOpen() {
        for (int pages = 0; pages < 40 && browser.all("#projector-open").isEmpty(); pages++) {
            press(Keys.ARROW_RIGHT);
        }
        assertThat(browser.all("#projector-open")).hasSize(1);
    }

    private static void press(CharSequence key) {
        new Actions(browser.driver()).sendKeys(key).perform();
        browser.settle();
    }

    private static void at(int page) {
        until("return document.querySelector('projector-stage').at === " + page);
        assertThat(browser.driver().getCurrentUrl()).endsWith("projector/uf-01/" + page);
    }

    private static void until(String script) {
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(_ -> Boolean.TRUE.equals(browser.driver().executeScript(script)));
    }

    private static int page() {
        return ((Number) stage("s.at")).intValue();
    }

    private static double zoom() {
        return Double.parseDouble(String.valueOf(stage("s.shadowRoot.querySelector('.fit').style.zoom || '1'")));
    }

    private static String colour() {
        return String.valueOf(stage("s.style.colorScheme"));
    }

    private static boolean has(String css) {
        return Boolean.TRUE.equals(stage("!!s.shadowRoot.querySelector('" + css + "')"));
    }

    private static Object stage(String what) {
        return Objects.requireNonNull(
                browser.driver().executeScript("const s = document.querySelector('projector-stage'); return " + what));
    }
}
