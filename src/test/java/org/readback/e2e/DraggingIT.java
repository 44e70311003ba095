package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Places on a picture are moved and sized with the mouse; the numbers beside it follow, and are what is kept. */
class DraggingIT {
    private static final String ITEM = "eng1-03-24";
    private static final List<String> EDGES = List.of("From the left, %", "From the top, %", "Width, %", "Height, %");

    private static RunningProduct product;
    private static Browser browser;
    private static Form form;

    @BeforeAll
    static void start() {
        product = RunningProduct.demo();
        browser = new Browser();
        form = new Form(browser);
        People.signIn(browser, product, "instructor");
        People.speak(browser, "en");
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void aPlaceIsDraggedByItsMiddleAndSizedByItsCorner() {
        browser.open(product.address() + "/items/" + ITEM);
        browser.waitFor("#item-copy");
        browser.click("#item-copy");
        browser.waitFor("area-canvas .editor-area");
        WebElement picture = browser.find("area-canvas img");
        int tenth = picture.getSize().width / 10;
        List<Integer> before = edges();

        drag("area-canvas .editor-area span", tenth);
        List<Integer> moved = edges();
        drag("area-canvas .editor-area .editor-area-corner", -tenth);
        List<Integer> sized = edges();

        assertThat(moved.getFirst() - before.getFirst())
                .as("a tenth to the right")
                .isBetween(8, 12);
        assertThat(moved.subList(1, 4)).isEqualTo(before.subList(1, 4));
        assertThat(before.get(2) - sized.get(2)).as("a tenth narrower").isBetween(8, 12);
        assertThat(sized.getFirst()).isEqualTo(moved.getFirst());

        browser.waitForText("Saved");
        browser.open(browser.driver().getCurrentUrl());
        browser.waitFor("area-canvas .editor-area");
        assertThat(edges()).as("what is kept").isEqualTo(sized);
    }

    private static void drag(String css, int right) {
        WebElement grip = browser.find(css);
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", grip);
        new Actions(browser.driver())
                .moveToElement(grip)
                .clickAndHold()
                .moveByOffset(right / 2, 0)
                .moveByOffset(right - right / 2, 0)
                .release()
                .perform();
        browser.settle();
    }

    private static List<Integer> edges() {
        return EDGES.stream().map(form::value).map(Integer::valueOf).toList();
    }
}
