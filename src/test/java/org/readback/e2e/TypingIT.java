package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The kinds that are typed, in the preview of the bank on a phone: right by keys alone, half right, wrong, blank and "I
 * don't know" by touch. */
class TypingIT {
    /** The button that marks, once something is typed and the server has heard of it. */
    private static RunningProduct product;

    private static Browser browser;
    private static ItemTry preview;

    /** An item and what is typed into its lines.
     *
     * @param half absent where the kind knows no half */
    record Typed(String item, List<String> right, @Nullable List<String> half, List<String> wrong) {
        @Override
        public String toString() {
            return item;
        }
    }

    static final List<Typed> KINDS = List.of(
            new Typed("eng1-02-17", List.of("B7095"), List.of("7095"), List.of("V7095")),
            new Typed("eng1-01-31", List.of("is", "am", "are"), List.of("is", "am", "is"), List.of("am", "is", "be")),
            new Typed(
                    "eng1-01-32",
                    List.of("Medical Unit, Talvia, 3089"),
                    List.of("Medical Unit, Talvia, 3098"),
                    List.of("Third Company, Karana, 4417")),
            new Typed("eng1-02-33", List.of("05:40"), null, List.of("0450")),
            new Typed(
                    "eng1-02-36",
                    List.of("Zero, this is Kilo Two. A white car is at the gate. Over."),
                    List.of("Zero this is Kilo Two. A white car is at the"),
                    List.of("Good morning, sergeant")));

    @BeforeAll
    static void start() {
        product = RunningProduct.demo();
        browser = new Browser();
        preview = new ItemTry(browser);
        People.signIn(browser, product, "instructor");
        People.speak(browser, "en");
        browser.phone();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest
    @FieldSource("KINDS")
    void everyAnswerToWhatIsTypedIsMarked(Typed typed) {
        browser.open(product.address() + "/items/" + typed.item());
        browser.waitFor(".item fieldset");
        browser.shot("kind-" + typed.item() + "-360");
        assertThat(browser.tooWide()).isEmpty();

        byKeys(typed.right());
        preview.marked("Right");

        if (typed.half() != null) {
            byTouch(typed.half());
            preview.marked("Partly right");
        }
        byTouch(typed.wrong());
        preview.marked("Not right");
        blank();
        dontKnow();
        preview.marked("Here is the answer");
    }

    /** From the stem on with the keyboard only: Tab from line to line, over "I don't know" to the button. */
    private static void byKeys(List<String> texts) {
        browser.driver().executeScript("document.querySelector('.item [tabindex=\"-1\"]').focus()");
        for (String text : texts) press(Keys.TAB, text);
        browser.waitFor(ItemTry.READY);
        press(Keys.TAB, Keys.TAB);
        browser.settle();
        press(Keys.ENTER);
        browser.settle();
    }

    private static void byTouch(List<String> texts) {
        preview.again();
        List<WebElement> lines = lines();
        for (int line = 0; line < texts.size(); line++) {
            lines.get(line).click();
            lines.get(line).sendKeys(texts.get(line));
        }
        preview.mark();
    }

    /** Nothing but spaces is nothing to mark. */
    private static void blank() {
        preview.again();
        for (WebElement line : lines()) line.sendKeys("  ");
        browser.settle();
        assertThat(browser.all(".item-preview vaadin-button[disabled]")).hasSize(1);
    }

    private static void dontKnow() {
        browser.click(".item .dont-know");
        preview.mark();
    }

    private static List<WebElement> lines() {
        return browser.all(".item :is(input[type=text], textarea)");
    }

    private static void press(CharSequence... keys) {
        for (CharSequence key : keys) {
            new Actions(browser.driver()).sendKeys(key).perform();
        }
    }
}
