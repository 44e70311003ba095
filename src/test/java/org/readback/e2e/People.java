package org.readback.e2e;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What people do at the door. */
final class People {
    private People() {}

    /** Signs in through the form, as a person would by keyboard; starts from a clean session. */
    static void signIn(Browser browser, RunningProduct product, String role) {
        signOut(browser, product);
        signInHere(browser, product, role);
    }

    /** As above, on the sign-in page that is open already. */
    static void signInHere(Browser browser, RunningProduct product, String role) {
        signInHere(browser, product.signIn(role));
    }

    /** Somebody whom {@link Journeys#newInstructor} made. */
    static void signIn(Browser browser, RunningProduct product, RunningProduct.SignIn who) {
        signOut(browser, product);
        signInHere(browser, who);
    }

    private static void signInHere(Browser browser, RunningProduct.SignIn who) {
        browser.find("vaadin-text-field input").sendKeys(who.name());
        browser.find("vaadin-password-field input").sendKeys(who.password(), Keys.ENTER);
        browser.waitFor("main#main");
        browser.settle();
    }

    /** Forgets the session and opens the sign-in page. */
    static void signOut(Browser browser, RunningProduct product) {
        browser.driver().get(product.address() + "/sign-in");
        browser.driver().manage().deleteAllCookies();
        browser.open(product.address() + "/sign-in");
    }

    /** Chooses the interface language by its button: en, kk or ru. */
    static void speak(Browser browser, String language) {
        var button = browser.driver().findElements(By.cssSelector(".chips button[lang=" + language + "]")).stream()
                .filter(org.openqa.selenium.WebElement::isDisplayed)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No language chooser on " + browser.driver().getCurrentUrl()));
        if (!"true".equals(button.getDomAttribute("aria-pressed"))) {
            button.click();
            browser.settle();
            browser.waitFor(".chips button[lang=" + language + "][aria-pressed=true]");
        }
    }
}
