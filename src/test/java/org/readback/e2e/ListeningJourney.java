package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Sounds in a real browser: heard in a lesson, over the radio, and in a test no more often than twice. */
final class ListeningJourney {
    private static final String PLAYER = ".item audio-player";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private ListeningJourney() {}

    /** In a lesson: plays, over the noise that the reader sets, and the words after the answer only. */
    static void lesson(Browser browser, RunningProduct product) {
        browser.open(product.address() + "/lessons/eng1-02");
        browser.waitFor(PLAYER);
        loaded(browser);
        assertThat(browser.driver().getPageSource()).doesNotContain("Victor, Echo, Lima, Alfa, November. Over.");
        browser.driver()
                .executeScript(
                        "const p = document.querySelector('" + PLAYER + "'); p.scrollIntoView({block: 'center'});"
                                + "const noise = p.shadowRoot.querySelectorAll('select')[1]; noise.value = '4';"
                                + "noise.dispatchEvent(new Event('change'));");
        press(browser);
        until(browser, "return p.shadowRoot.querySelector('audio').currentTime > 0.5");
        browser.shot("journey-8-listening-lesson");
        press(browser);
        until(browser, "return p.shadowRoot.querySelector('audio').paused");
        String item = "document.querySelector('" + PLAYER + "').closest('.inline-check')";
        browser.driver().executeScript(item + ".querySelector('.options label input').click()");
        browser.settle();
        browser.driver().executeScript(item + ".querySelector('vaadin-button').click()");
        browser.waitFor(".feedback summary");
        assertThat(browser.driver().getPageSource()).contains("Victor, Echo, Lima, Alfa, November. Over.");
        assertThat(Screen.violations(browser)).isEmpty();
    }

    /** At a listening item of a test: one play, a reload, the second play, and no third. */
    static void limits(Browser browser) {
        loaded(browser);
        assertThat(left(browser)).isEqualTo("2 of 2 plays left");
        press(browser);
        until(browser, "return p.shadowRoot.querySelector('audio').currentTime > 0.2");
        browser.shot("journey-8-listening-test");
        browser.driver().navigate().refresh();
        browser.waitFor(PLAYER);
        loaded(browser);
        assertThat(left(browser)).isEqualTo("1 of 2 plays left");
        press(browser);
        until(
                browser,
                "const a = p.shadowRoot.querySelector('audio'); if (!(a.currentTime > 0.2)) return false;"
                        + "a.currentTime = Math.max(0, a.duration - 0.2); return true;");
        until(browser, "return p.shadowRoot.querySelector('audio').ended");
        assertThat(left(browser)).isEqualTo("No play left");
        press(browser);
        browser.settle();
        assertThat(browser.driver()
                        .executeScript("return document.querySelector('" + PLAYER
                                + "').shadowRoot.querySelector('button').getAttribute('aria-disabled')"))
                .isEqualTo("true");
        assertThat(Screen.violations(browser)).isEmpty();
    }

    /** Waits for the sound of the item, if it has one: until then it cannot be answered. */
    static void loaded(Browser browser) {
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(_ -> Boolean.TRUE.equals(browser.driver().executeScript("""
                        const player = document.querySelector('.item audio-player');
                        return !document.querySelector('.item[data-waits]')
                            && (!player || player.stage === 'ready' || player.stage === 'failed');
                    """)));
    }

    private static String left(Browser browser) {
        browser.settle();
        return String.valueOf(browser.driver()
                .executeScript("return document.querySelector('" + PLAYER
                        + "').shadowRoot.querySelector('.left').textContent"));
    }

    /** A real press: browsers play nothing that nobody asked for. */
    private static void press(Browser browser) {
        SearchContext inside = browser.find(PLAYER).getShadowRoot();
        inside.findElement(By.cssSelector("button")).click();
        browser.settle();
    }

    private static void until(Browser browser, String script) {
        new WebDriverWait(browser.driver(), PATIENCE)
                .until(_ -> Boolean.TRUE.equals(browser.driver()
                        .executeScript("const p = document.querySelector('" + PLAYER + "');" + script)));
    }
}
