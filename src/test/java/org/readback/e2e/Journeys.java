package org.readback.e2e;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.WebElement;

/** Steps that several journeys share, done as a person would do them. */
final class Journeys {
    private static final Pattern ATTEMPT = Pattern.compile("attempts/([0-9a-f-]{36})");
    private static final int MOST_ITEMS = 60;

    private Journeys() {}

    /** Starts a test from the list of tests, or goes on with it; leaves the first item on screen.
     *
     * @return the attempt's id */
    static String startTest(Browser browser, RunningProduct product, String test) {
        browser.open(product.address() + "/tests");
        browser.click("#start-" + test);
        browser.waitFor(".item, #begin");
        if (browser.all(".item").isEmpty()) {
            if (!browser.all("#sound-heard").isEmpty()) browser.click("#sound-heard");
            browser.click("#begin");
            browser.waitFor(".item");
        }
        Matcher attempt = ATTEMPT.matcher(browser.driver().getCurrentUrl());
        if (!attempt.find()) {
            throw new IllegalStateException("No attempt at " + browser.driver().getCurrentUrl());
        }
        return attempt.group(1);
    }

    /** Answers what is on screen with the first option, or with "I don't know" where there is none. */
    static void answer(Browser browser) {
        ListeningJourney.loaded(browser);
        Object marker = browser.driver().executeScript("""
            const item = document.querySelector('.item');
            item.dataset.answered = 'true';
            const choice = item.querySelector('.options input') || item.querySelector('.dont-know input');
            choice.click();
            return item.querySelector('[tabindex]').id;\
            """);
        browser.settle();
        browser.click("#next");
        new org.openqa.selenium.support.ui.WebDriverWait(browser.driver(), java.time.Duration.ofSeconds(20))
                .until(page ->
                        browser.all(".item [tabindex][id='" + marker + "']").isEmpty());
    }

    /** Takes a test to its result. */
    static void takeTest(Browser browser, RunningProduct product, String test) {
        startTest(browser, product, test);
        for (int items = 0; items < MOST_ITEMS && !browser.all(".item").isEmpty(); items++) {
            answer(browser);
        }
        browser.waitFor(".result");
    }

    /** As instructor: calibrates the first pool that can be, unless a proposal waits already. */
    static void calibrate(Browser browser, RunningProduct product) {
        browser.open(product.address() + "/calibrations");
        if (browser.all("a.button[href^='calibrations/']").isEmpty()) {
            browser.click("[id^='calibrate-']");
            browser.click("#calibration-start");
            browser.waitFor("a.button[href^='calibrations/']");
        }
    }

    /** As administrator: makes an account for a trainee.
     *
     * @return the path of its one-time link */
    static String inviteSomebody(Browser browser, RunningProduct product) {
        return invite(browser, product, "Aruzhan Guest", name());
    }

    static RunningProduct.SignIn newInstructor(Browser browser, RunningProduct product, String displayName) {
        return newPerson(browser, product, displayName, "Instructor");
    }

    /** The administrator makes an account, whose owner opens the one-time link and chooses a password.
     *
     * @param role besides trainee, as the screen calls it */
    static RunningProduct.SignIn newPerson(Browser browser, RunningProduct product, String displayName, String role) {
        var who = new RunningProduct.SignIn(name(), "quiet-Harbour-" + System.nanoTime());
        People.signIn(browser, product, "administrator");
        People.speak(browser, "en");
        String link = invite(browser, product, displayName, who.name(), role);
        People.signOut(browser, product);
        browser.open(product.address() + "/" + link);
        for (WebElement field : browser.all("vaadin-password-field input")) field.sendKeys(who.password());
        browser.settle();
        browser.click("vaadin-button[theme~=primary]");
        browser.waitFor("a[href='sign-in']");
        return who;
    }

    private static String name() {
        return "guest" + System.nanoTime() % 1_000_000_000;
    }

    private static String invite(
            Browser browser, RunningProduct product, String displayName, String name, String... further) {
        browser.open(product.address() + "/accounts");
        browser.click("#new-account");
        browser.find("#account-name input").sendKeys(displayName);
        browser.find("#account-sign-in-name input").sendKeys(name);
        for (String role : further) browser.clickText("vaadin-checkbox label", role);
        browser.click("#account-create");
        String link = String.valueOf(browser.find("#one-time-link input").getDomProperty("value"));
        return link.replaceFirst(".*/(invitation/.*)", "$1");
    }
}
