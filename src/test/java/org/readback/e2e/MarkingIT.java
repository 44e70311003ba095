package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** With a microphone that always beeps: record, hear it, send, mark, read the marks. The recording is rated by two who
 * see nothing of each other, and by a third because they are apart. */
@TestMethodOrder(OrderAnnotation.class)
class MarkingIT {
    private static final String TASK = "tasks/eng1-02-s1";
    private static RunningProduct product;
    private static Browser browser;

    @BeforeAll
    static void start() {
        product = RunningProduct.demo();
        browser = new Browser("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream");
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    @Order(1)
    void aTraineeRecordsHearsItAgainAndSends() {
        People.signIn(browser, product, "trainee");
        People.speak(browser, "en");
        browser.open(product.address() + "/lessons/eng1-02");
        browser.click(".lesson-tasks a[href*='" + TASK + "']");
        browser.clickText("voice-recorder button", "Start recording");
        browser.clickText("voice-recorder button", "Start now");
        browser.waitFor("voice-recorder meter");
        browser.shot("marking-1-recording");
        pause(2500);
        browser.clickText("voice-recorder button", "Stop");
        browser.waitFor("#recording-saved");
        browser.phone();
        browser.shot("marking-2-saved-phone");
        assertThat(browser.tooWide()).isEmpty();
        browser.wide();
        assertThat(secondsOf("main audio")).as("it can be heard again").isPositive();
        browser.click("#hand-in");
        browser.clickText(
                "vaadin-confirm-dialog vaadin-button, vaadin-confirm-dialog-overlay vaadin-button", "Hand in");
        browser.waitFor("#handed-in");
        browser.open(product.address() + "/" + TASK);
        assertThat(browser.all("#handed-in")).as("handed in for good").hasSize(1);
    }

    @Test
    @Order(2)
    void aTextIsThereAgainAfterTheServerWasKilled() {
        People.signIn(browser, product, "trainee");
        browser.open(product.address() + "/tasks/eng1-04-w1");
        browser.waitFor("vaadin-text-field input");
        assertThat(browser.driver().executeScript("""
            document.querySelector('vaadin-text-field input')
                .dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            return document.querySelector('draft-state').hasAttribute('data-unsaved');\
            """))
                .as("taken back at the first key")
                .isEqualTo(true);
        browser.find("vaadin-text-field input").sendKeys("121800ZMAY26");
        browser.clickText("h1", "");
        pause(2_500); // a draft is kept a second and a half after the last key
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .until(page -> browser.find("#draft-state").getText().startsWith("Saved at"));
        product.kill();
        product.startAgain();
        People.signIn(browser, product, "trainee");
        browser.open(product.address() + "/tasks/eng1-04-w1");
        assertThat(browser.find("vaadin-text-field input").getDomProperty("value"))
                .isEqualTo("121800ZMAY26");
        browser.shot("marking-3-report");
    }

    @Test
    @Order(3)
    void twoRatersAndAThirdMarkTheRecording() {
        askTwoRatersFirst();
        RunningProduct.SignIn second = Journeys.newInstructor(browser, product, "Madina Second");
        RunningProduct.SignIn third = Journeys.newInstructor(browser, product, "Yerlan Third");

        People.signIn(browser, product, "instructor");
        browser.open(product.address() + "/marking");
        browser.shot("marking-4-queue");
        rateNext(3, 2, 3, 4);
        People.signIn(browser, product, second);
        rateNext(1, 2, 3, 4);
        theTraineeStillWaits();
        People.signIn(browser, product, third);
        rateNext(3, 4, 4, 4);

        browser.open(product.address() + "/marking/agreement");
        browser.waitFor(".agreement-list");
        browser.shot("marking-6-agreement");
        assertThat(browser.text()).contains("Weighted kappa", "Madina Second");
    }

    /** A recording of practice has a second rater one time in ten: this one has, and is the oldest that waits. */
    private static void askTwoRatersFirst() {
        try (Connection database = product.superuser();
                Statement sql = database.createStatement()) {
            assertThat(sql.executeUpdate("update hand_in set raters = 2, handed_in_at = timestamptz '2020-01-01'"
                            + " where work_id = (select work_id from hand_in join work using (work_id)"
                            + " where origin = 'REAL' order by hand_in.handed_in_at desc limit 1)"))
                    .isOne();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void theTraineeStillWaits() {
        People.signIn(browser, product, "trainee");
        browser.open(product.address() + "/" + TASK);
        browser.waitFor("#handed-in");
        assertThat(browser.all("#marks-total")).isEmpty();
    }

    /** By keys, as quickly as they can be pressed: each counts in its scale. */
    private static void rateNext(Integer... points) {
        People.speak(browser, "en");
        browser.open(product.address() + "/marking");
        browser.click("#mark-next");
        browser.waitFor("#save-rating");
        browser.shot("marking-5-rubric");
        browser.driver().executeScript("document.querySelector('.rating-keys vaadin-radio-group input').focus()");
        new Actions(browser.driver())
                .sendKeys(Arrays.stream(points).map(String::valueOf).collect(Collectors.joining()))
                .perform();
        browser.settle();
        assertThat(browser.driver()
                        .executeScript("return [...document.querySelectorAll('.rating-keys vaadin-radio-group')]"
                                + ".map(group => [...group.querySelectorAll('vaadin-radio-button')]"
                                + ".findIndex(choice => choice.checked))"))
                .isEqualTo(Arrays.stream(points).map(Integer::longValue).toList());
        browser.click("#save-rating");
        browser.waitFor("#rated");
    }

    @Test
    @Order(4)
    void theTraineeReadsWhatItWasGiven() {
        People.signIn(browser, product, "trainee");
        People.speak(browser, "en");
        browser.open(product.address() + "/" + TASK);
        assertThat(browser.find("#marks-total").getText())
                .as("where the first two were apart the third and the nearer of them, else the mean of the two")
                .isEqualTo("12 of 16 points");
        browser.phone();
        browser.shot("marking-7-marks-phone");
        assertThat(browser.tooWide()).isEmpty();
        browser.wide();
        browser.open(product.address() + "/record");
        assertThat(browser.all("main a[href*='" + TASK + "']")).hasSize(1);
    }

    /** How long the first sound is, once enough of it is there; what was recorded just now may not say. */
    private static double secondsOf(String css) {
        Object seconds = browser.driver().executeAsyncScript("""
            const done = arguments[arguments.length - 1];
            const sound = document.querySelector(arguments[0]);
            const tell = () => done(Number.isFinite(sound.duration) ? sound.duration : 1);
            if (sound.readyState > 0) tell();
            else { sound.addEventListener('loadedmetadata', tell); sound.addEventListener('error', () => done(0)); sound.load(); }
            """, css);
        return ((Number) Objects.requireNonNull(seconds)).doubleValue();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
