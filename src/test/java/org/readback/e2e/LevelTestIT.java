package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The level test with four skills, from its introduction to a result that waits for raters: one part answered, two whose
 * time is over, texts and recordings. Then an interview of the rehearsal that the demonstration has waiting. */
@TestMethodOrder(OrderAnnotation.class)
class LevelTestIT {
    private static final int MOST_ITEMS = 20;
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
    void adaptivePartsFollowEachOther() {
        People.signIn(browser, product, "trainee");
        People.speak(browser, "en");
        browser.open(product.address() + "/tests");
        browser.click("#start-eng-level");
        browser.waitFor("#begin");
        browser.phone();
        browser.shot("level-1-introduction-phone");
        assertThat(browser.tooWide()).isEmpty();
        browser.wide();
        browser.click("#sound-heard");
        browser.click("#begin");
        browser.click("#next-part");
        browser.waitFor(".item");
        for (int items = 0; items < MOST_ITEMS && !browser.all(".item").isEmpty(); items++) Journeys.answer(browser);
        goOn();
        browser.shot("level-2-parts");
        endByTime();
        endByTime();
    }

    @Test
    @Order(2)
    void textsAndRecordingsLeadToAResultThatWaitsForRaters() {
        People.signIn(browser, product, "trainee");
        People.speak(browser, "en");
        browser.open(product.address() + "/tests");
        browser.click("#start-eng-level");
        browser.click("#next-part");
        browser.waitFor("vaadin-text-area textarea");
        browser.find("vaadin-text-area textarea").sendKeys("A water truck came without its papers.");
        handIn();
        browser.click("#next-part");
        browser.waitFor("vaadin-text-area textarea");
        browser.phone();
        browser.shot("level-3-report-phone");
        assertThat(browser.tooWide()).isEmpty();
        browser.wide();
        browser.find("vaadin-text-area textarea").sendKeys("At the well near Ovra, at 0950.");
        handIn();
        record();
        record();

        browser.waitForText("Some results are still to come");
        assertThat(browser.text()).contains("waiting for the raters", "not a STANAG level");
        browser.phone();
        browser.shot("level-4-result-phone");
        assertThat(browser.tooWide()).isEmpty();
        browser.wide();
    }

    /** From the result of a part back to the whole. */
    private static void goOn() {
        browser.click("#onward");
        browser.waitFor("#next-part");
    }

    /** Starts a part and lets its time be over. */
    private static void endByTime() {
        browser.click("#next-part");
        browser.waitFor(".item");
        String attempt = String.valueOf(browser.driver().getCurrentUrl());
        try (Connection database = product.superuser();
                Statement sql = database.createStatement()) {
            sql.executeUpdate("update attempt set deadline = clock_timestamp() where finished_at is null"
                    + " and blueprint_id like 'eng-level-%' and origin = 'REAL'");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        browser.open(attempt);
        goOn();
    }

    private static void handIn() {
        pause(2_500); // a draft is kept a second and a half after the last key
        browser.click("#hand-in");
        browser.clickText(
                "vaadin-confirm-dialog vaadin-button, vaadin-confirm-dialog-overlay vaadin-button", "Hand in");
        browser.waitFor("#next-part");
    }

    private static void record() {
        browser.click("#next-part");
        browser.clickText("voice-recorder button", "Start recording");
        browser.clickText("voice-recorder button", "Start now");
        browser.waitFor("voice-recorder meter");
        pause(2_000);
        browser.clickText("voice-recorder button", "Stop");
        browser.waitFor("#recording-saved");
        browser.click("#hand-in");
        browser.clickText(
                "vaadin-confirm-dialog vaadin-button, vaadin-confirm-dialog-overlay vaadin-button", "Hand in");
        browser.waitFor("#next-part, .battery-outcomes");
    }

    @Test
    @Order(3)
    void anInstructorHoldsTheInterview() {
        People.signIn(browser, product, "instructor");
        People.speak(browser, "en");
        browser.open(product.address() + "/");
        browser.click("a[href='interviews']");
        browser.click(".work-list a[href^='interviews/']");
        browser.waitFor("#save-interview");
        browser.phone();
        browser.shot("level-5-interview-phone");
        assertThat(browser.tooWide()).isEmpty();
        browser.wide();
        browser.driver().executeScript("""
            document.querySelectorAll('.battery-questions vaadin-radio-group')
                .forEach(group => group.querySelectorAll('vaadin-radio-button')[1].click());\
            """);
        browser.settle();
        browser.click("#save-interview");
        browser.waitForText("5 of 10 points");
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
