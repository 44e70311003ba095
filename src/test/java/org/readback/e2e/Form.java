package org.readback.e2e;

import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A form as a person fills it in: by what stands over the fields. */
record Form(Browser browser) {

    /** Writes in place of what stood there. */
    void type(String label, String text) {
        type(label, 0, text);
    }

    /** @param place among the fields of that name, from 0 */
    void type(String label, int place, String text) {
        WebElement field = inputs(label).get(place);
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", field);
        field.click();
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.TAB);
        browser.settle();
    }

    /** Writes over the first place where the words stand in a long text. */
    void replace(String css, String words, String text) {
        WebElement field = browser.find(css);
        browser.driver().executeScript("""
            const [field, words] = arguments;
            const at = field.value.indexOf(words);
            field.focus();
            field.setSelectionRange(at, at + words.length);""", field, words);
        field.sendKeys(text, Keys.TAB);
        browser.settle();
    }

    /** Writes a day; Enter closes the calendar that opens over the other fields. */
    void day(String label, String text) {
        WebElement field = inputs(label).getFirst();
        field.click();
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.ENTER, Keys.TAB);
        browser.settle();
    }

    String value(String label) {
        return String.valueOf(inputs(label).getFirst().getDomProperty("value"));
    }

    /** Chooses of a list that opens. */
    void choose(String label, String option) {
        open("vaadin-select", label).click();
        browser.clickText("vaadin-select-item", option);
    }

    /** Types into a list that takes other words too. */
    void word(String label, String text) {
        open("vaadin-combo-box", label).sendKeys(text, Keys.ENTER, Keys.TAB);
        browser.settle();
    }

    /** Types into a list until what is wanted is there, and chooses it. */
    void find(String label, String text) {
        open("vaadin-combo-box", label).sendKeys(text);
        browser.settle();
        browser.clickText("vaadin-combo-box-item", text);
    }

    /** Adds to a list of several. */
    void add(String label, String text) {
        WebElement field = open("vaadin-multi-select-combo-box", label);
        field.sendKeys(text);
        browser.settle();
        browser.clickText("vaadin-multi-select-combo-box-item", text);
        field.sendKeys(Keys.ESCAPE, Keys.TAB);
        browser.settle();
    }

    /** Sends a file. */
    void upload(Path file) {
        WebElement chooser =
                browser.find("vaadin-upload").getShadowRoot().findElement(By.cssSelector("input[type=file]"));
        browser.driver().executeScript("arguments[0].value = ''", chooser); // a driver adds to what was chosen before
        chooser.sendKeys(file.toAbsolutePath().toString());
        browser.settle();
    }

    private WebElement open(String tag, String label) {
        browser.waitFor(tag);
        WebElement field = browser.driver()
                .findElement(By.xpath("//" + tag + "[label[normalize-space()='" + label + "']]"
                        + "//*[@slot='input' or @slot='value' or self::input]"));
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", field);
        return field;
    }

    private List<WebElement> inputs(String label) {
        return browser.driver()
                .findElements(
                        By.xpath("//*[label[normalize-space()='" + label + "']]/*[self::input or self::textarea]"));
    }
}
