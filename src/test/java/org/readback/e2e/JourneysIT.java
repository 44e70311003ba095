package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** A trainee reads and takes a test through a restart, the supervisor finds the result, the instructor tries an item. */
@TestMethodOrder(OrderAnnotation.class)
class JourneysIT {
    private static RunningProduct product;
    private static Browser browser;
    /** What the trainee read of their result. */
    private static String band = "";

    private static String trainee = "";

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
    @Order(0)
    void signInGivesTheSessionANewIdAndEveryPageItsRules() throws Exception {
        People.signOut(browser, product);
        String before = session();
        var door = product.address() + "/sign-in";
        People.signInHere(browser, product, "trainee");
        assertThat(session()).isNotEqualTo(before);
        try (var http = java.net.http.HttpClient.newHttpClient()) {
            var page = http.send(
                    java.net.http.HttpRequest.newBuilder(java.net.URI.create(door))
                            .build(),
                    java.net.http.HttpResponse.BodyHandlers.discarding());
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'self'", "frame-ancestors 'none'");
            assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    private static String session() {
        return browser.driver().manage().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(org.openqa.selenium.Cookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(1)
    void traineeReadsALessonAndIsAnsweredAtOnce() {
        People.signIn(browser, product, "trainee");
        People.speak(browser, "en");
        browser.shot("journey-1-today");
        browser.open(product.address() + "/lessons/eng1-01");
        browser.waitFor(".item");
        assertThat(browser.text()).contains("Names, ranks and nationality");
        assertThat(browser.driver().getPageSource())
                .doesNotContain("CEFR Companion Volume, A1, information exchange: key");
        browser.click(".item .options label");
        browser.click(".inline-check vaadin-button");
        browser.waitFor(".feedback .tag");
        browser.shot("journey-2-lesson");
    }

    @Test
    @Order(2)
    void traineeGoesOnWithTheSameItemAfterTheServerWasKilled() {
        People.signIn(browser, product, "trainee");
        String attempt = Journeys.startTest(browser, product, "eng-placement");
        Journeys.answer(browser);
        Journeys.answer(browser);
        String before = browser.find(".item").getText();
        browser.shot("journey-3-attempt");
        product.kill();
        product.startAgain();
        People.signIn(browser, product, "trainee");
        browser.open(product.address() + "/attempts/" + attempt);
        assertThat(browser.find(".item").getText()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void traineeFinishesByKeyboardAndReadsTheBandInWords() {
        People.signIn(browser, product, "trainee");
        Journeys.startTest(browser, product, "eng-placement");
        boolean heard = false;
        for (int items = 0; items < 60 && !browser.all(".item").isEmpty(); items++) {
            ListeningJourney.loaded(browser);
            if (!heard && !browser.all(".item audio-player").isEmpty()) {
                ListeningJourney.limits(browser);
                heard = true;
            }
            answerByKeyboard();
        }
        assertThat(heard).as("a listening item was asked").isTrue();
        browser.waitFor(".result");
        browser.phone();
        browser.shot("journey-4-result-phone");
        browser.wide();
        browser.shot("journey-4-result");
        band = browser.find(".result .page-heading p").getText().replaceFirst("\\. .*", "");
        trainee = browser.find(".who .name").getText();
        assertThat(band).matches("Band [1-5] of 5 overall");
    }

    /** The first option by its number, or "I don't know" by 0; then Enter. */
    private static void answerByKeyboard() {
        String stem = browser.find(".item [tabindex='-1']").getDomAttribute("id");
        boolean choice = !browser.all(".item .options").isEmpty();
        browser.driver().switchTo().activeElement().sendKeys(choice ? "1" : "");
        if (!choice) {
            browser.driver().executeScript("document.querySelector('.item .dont-know input').focus()");
            browser.driver().switchTo().activeElement().sendKeys(Keys.SPACE);
        }
        browser.settle();
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        new org.openqa.selenium.support.ui.WebDriverWait(browser.driver(), java.time.Duration.ofSeconds(20))
                .until(page -> page.findElements(By.id(String.valueOf(stem))).isEmpty());
        browser.settle();
    }

    @Test
    @Order(4)
    void supervisorFindsTheResult() {
        People.signIn(browser, product, "supervisor");
        People.speak(browser, "en");
        browser.open(product.address() + "/contingents");
        browser.click("main a[href*='contingents/']");
        browser.waitFor("main h1");
        browser.shot("journey-5-contingent");
        browser.find(".people-filter vaadin-text-field input").sendKeys(trainee);
        browser.waitForText("1 of 60 people");
        browser.clickText(".people-grid a[href*='people/']", trainee);
        browser.shot("journey-5-person");
        browser.click("main a[href*='results/']");
        browser.waitFor(".result");
        browser.shot("journey-5-result");
        assertThat(browser.text()).contains(trainee, band);
    }

    @Test
    @Order(5)
    void instructorTriesAnItem() {
        People.signIn(browser, product, "instructor");
        People.speak(browser, "en");
        browser.open(product.address() + "/items/uft-001");
        browser.waitFor(".item-preview .item");
        browser.click(".item-preview .options label");
        browser.click(".item-preview vaadin-button");
        browser.waitFor(".feedback .tag");
        browser.shot("journey-6-item");
        browser.open(product.address() + "/items");
        browser.waitFor("vaadin-grid");
        browser.shot("journey-7-items");
    }

    @Test
    @Order(6)
    void traineeHearsARadioMessageInALesson() {
        People.signIn(browser, product, "trainee");
        People.speak(browser, "en");
        ListeningJourney.lesson(browser, product);
    }

    @Test
    @Order(7)
    void nothingIsAskedOfAnotherMachine() {
        var calls = browser.driver().manage().logs().get("performance").getAll().stream()
                .map(Object::toString)
                .filter(entry -> entry.contains("Network.requestWillBeSent\""))
                .filter(entry -> !entry.contains("\"url\":\"" + product.address()))
                .filter(entry -> !entry.contains("\"url\":\"chrome")) // the empty page at the start
                .filter(entry -> !entry.contains("\"url\":\"data:") && !entry.contains("\"url\":\"blob:"))
                .toList();
        assertThat(calls).isEmpty();
    }

    /** The log of the network was read before, so this comes last. */
    @Test
    @Order(8)
    void noPageButTheFirstIsHeavy() throws Exception {
        People.signIn(browser, product, "trainee");

        var weights = new Weights(browser, product).ofTrainee();

        Weights.write(weights);
        assertThat(weights).hasSizeGreaterThan(9);
        weights.remove("today");
        assertThat(weights)
                .allSatisfy((page, kilobytes) ->
                        assertThat(kilobytes).as(page).isLessThanOrEqualTo((double) Weights.MOST_KILOBYTES));
    }
}
