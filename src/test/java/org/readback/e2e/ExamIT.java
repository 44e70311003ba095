package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.Keys;

/** A session in two browsers: the instructor plans and opens it, the trainee types the code and begins; pause, resume,
 * close, each seen on the other side without a click there. */
@TestMethodOrder(OrderAnnotation.class)
class ExamIT {
    private static final String TEST = "Use of force, unit 1";
    private static RunningProduct product;
    private static Browser desk;
    private static Browser seat;
    private static String session = "";
    private static String code = "";

    @BeforeAll
    static void start() {
        product = RunningProduct.demo();
        desk = new Browser();
        seat = new Browser();
    }

    @AfterAll
    static void stop() {
        desk.close();
        seat.close();
    }

    /** Another journey may have left the test under way: outside of a session it would go on. */
    @Test
    @Order(0)
    void theTraineeHasNothingUnderWay() {
        People.signIn(seat, product, "trainee");
        People.speak(seat, "en");
        seat.open(product.address() + "/tests/uf-unit-1");
        seat.waitFor(".item, .introduction");
        while (!seat.all(".item").isEmpty()) Journeys.answer(seat);
        assertThat(seat.all(".introduction, .result")).isNotEmpty();
    }

    @Test
    @Order(1)
    void theInstructorPlansASessionForAContingentAndOpensIt() {
        People.signIn(desk, product, "instructor");
        People.speak(desk, "en");
        desk.open(product.address() + "/sessions");
        desk.shot("exam-1-sessions");
        desk.click("#plan-session");
        desk.waitFor("#session-name");
        choose("Test", TEST);
        desk.find("#session-name input").sendKeys("Journey");
        desk.find("#session-room input").sendKeys("Room 9", Keys.TAB);
        choose("Whole group", "Karana-7");
        desk.click("#add-group");
        desk.waitForText("people chosen");
        desk.phone();
        desk.shot("exam-2-plan-phone");
        assertThat(desk.tooWide()).isEmpty();
        desk.wide();
        assertThat(Screen.violations(desk)).isEmpty();
        desk.click("#save-session");
        desk.waitFor("#open-session");
        session = desk.driver().getCurrentUrl();
        desk.click("#open-session");
        desk.waitFor(".exam-code");
        code = desk.find(".exam-code").getText();
        assertThat(code).matches("\\w{3} \\w{3}");
        desk.shot("exam-3-open");
    }

    /** In the select with this label, the first item that begins so. */
    private static void choose(String label, String item) {
        desk.driver().executeScript("""
            const select = [...document.querySelectorAll('vaadin-select')].find(s => s.label === arguments[0]);
            select.opened = true;
            """, label);
        desk.settle();
        desk.clickText("vaadin-select-item", item);
        desk.settle();
    }

    @Test
    @Order(2)
    void theTraineeIsToldTypesTheCodeAndBegins() {
        seat.open(product.address() + "/");
        seat.waitForText("Your test sessions");
        seat.open(product.address() + "/tests/uf-unit-1");
        seat.waitFor("#session-code");
        seat.phone();
        seat.shot("exam-4-door-phone");
        assertThat(seat.tooWide()).isEmpty();
        assertThat(Screen.violations(seat)).isEmpty();
        seat.find("#session-code input").sendKeys("AAA AAA", Keys.ENTER);
        seat.waitForText("This is not the code of your session");
        seat.find("#session-code input").sendKeys(Keys.chord(Keys.CONTROL, "a"), code.toLowerCase(Locale.ROOT));
        seat.click("#enter-session");
        seat.waitFor("#begin");
        seat.click("#begin");
        seat.waitFor("#next");
        seat.shot("exam-5-attempt-phone");
    }

    @Test
    @Order(3)
    void aPauseIsSeenAndEndsOnBothSides() {
        desk.waitForText("at the test");
        desk.shot("exam-6-live");
        desk.click("#pause-session");
        desk.waitFor("#resume-session");
        seat.waitForText("The session is paused");
        assertThat(seat.all("#next")).noneMatch(button -> button.isDisplayed());
        assertThat(Screen.violations(seat)).isEmpty();
        seat.shot("exam-7-paused-phone");
        desk.click("#resume-session");
        desk.waitFor("#pause-session");
        seat.waitFor("#next");
        desk.phone();
        desk.shot("exam-8-live-phone");
        assertThat(desk.tooWide()).isEmpty();
        desk.wide();
        assertThat(Screen.violations(desk)).isEmpty();
    }

    @Test
    @Order(4)
    void closingEndsTheTestWithAResult() {
        desk.click("#close-session");
        desk.find("#closing-reason input").sendKeys("The time of the room is over", Keys.TAB);
        desk.click("#closing-yes");
        desk.waitForText("ended with the session");
        seat.waitForText("ended with the session");
        seat.shot("exam-9-result-phone");
        assertThat(seat.driver().getCurrentUrl()).contains("/results/");
        desk.open(session);
        assertThat(desk.all("#open-session, #pause-session, #close-session").stream()
                        .noneMatch(button -> button.isDisplayed()))
                .isTrue();
    }
}
