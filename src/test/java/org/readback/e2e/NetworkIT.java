package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A trainee's network goes and comes back while they answer: nothing is lost, nothing is stored twice. */
class NetworkIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LOST = "The connection is lost. What you chose stays here";
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

    private static void network(boolean offline, int latency) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of(
                                "offline",
                                offline,
                                "latency",
                                latency,
                                "downloadThroughput",
                                -1,
                                "uploadThroughput",
                                -1));
    }

    private static void lose() {
        network(true, 0);
    }

    private static void comeBack() {
        network(false, 0);
    }

    /** The stem's id: every item has its own. */
    private static String item() {
        return String.valueOf(browser.find(".item [tabindex='-1']").getDomAttribute("id"));
    }

    private static void choose() {
        browser.driver()
                .executeScript(
                        "(document.querySelector('.item .options input') || document.querySelector('.item .dont-know"
                                + " input')).click()");
    }

    private static void next() {
        browser.driver().executeScript("document.querySelector('#next').click()");
    }

    private static void waitUntilLost() {
        new WebDriverWait(browser.driver(), PATIENCE).until(page -> isLost());
    }

    /** Whether the page says so; its words stay in it, unseen, when all is well. */
    private static boolean isLost() {
        return Boolean.TRUE.equals(browser.driver().executeScript("""
            const sign = document.querySelector('vaadin-connection-indicator');
            return [...sign.querySelectorAll('*')].some(
                each => each.textContent.includes(arguments[0]) && each.checkVisibility() && each.getBoundingClientRect().height > 0
                    && getComputedStyle(each).opacity > 0);\
            """, LOST));
    }

    private static int stored(String attempt, String what) {
        try (Connection database = product.superuser();
                PreparedStatement count =
                        database.prepareStatement("select count(" + what + ") from response where sitting = ?")) {
            count.setObject(1, UUID.fromString(attempt));
            try (ResultSet found = count.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What happens to the network between the item on screen and the next one. */
    private interface Cut {
        void happens(String attempt, int stored);
    }

    private static void answersThrough(Cut cut) {
        People.signIn(browser, product, "trainee");
        People.speak(browser, "en");
        String attempt = Journeys.startTest(browser, product, "uf-unit-1");
        int before = stored(attempt, "*");
        String item = item();

        cut.happens(attempt, before);
        comeBack();
        new WebDriverWait(browser.driver(), PATIENCE).until(page -> !item.equals(item()));
        browser.settle();

        assertThat(stored(attempt, "*")).isEqualTo(before + 1);
        assertThat(stored(attempt, "distinct position")).isEqualTo(before + 1);
        browser.shot("network-back");
        new WebDriverWait(browser.driver(), PATIENCE).until(page -> !isLost());
    }

    @Test
    void anAnswerThatCannotLeaveStaysAndIsStoredOnceWhenTheNetworkIsBack() {
        answersThrough((attempt, before) -> {
            choose();
            browser.settle();
            lose();
            next();
            waitUntilLost();
            browser.shot("network-lost");
            assertThat(browser.all(".item input:checked")).hasSize(1);
            assertThat(stored(attempt, "*")).isEqualTo(before);
        });
    }

    @Test
    void whatIsChosenAndConfirmedTwiceWithoutANetworkIsOneAnswer() {
        answersThrough((attempt, before) -> {
            lose();
            choose();
            next();
            next();
            waitUntilLost();
            assertThat(browser.all(".item input:checked")).hasSize(1);
        });
    }

    @Test
    void anAnswerWhoseReceiptIsLostIsStoredOnce() {
        answersThrough((attempt, before) -> {
            choose();
            browser.settle();
            network(false, 2_000);
            next();
            sleep(1_000); // the message may have arrived, its receipt has not
            lose();
            sleep(4_000);
        });
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
