package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A lesson with a sound: written by one, approved by another, answered by a trainee, seen in the figures; then its item
 * is changed, and what was answered stays an answer to what was asked. */
@TestMethodOrder(OrderAnnotation.class)
class WritingIT {
    private static final String SOUND = "beep at the gate " + System.nanoTime() % 1_000_000;
    private static final String ASKED = "What do you hear at the gate?";
    private static final String ASKED_NOW = "What did you hear at the gate this time?";
    private static final String OLD_KEY = "One short tone";
    private static final String NEW_KEY = "A tone that comes again and again";

    private static final int ITEMS = 5;

    private static RunningProduct product;
    private static Browser browser;
    private static Form form;
    private static RunningProduct.SignIn author;
    private static String lesson = "";
    private static String item = "";

    @BeforeAll
    static void start() {
        product = RunningProduct.demo();
        browser = new Browser("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream");
        form = new Form(browser);
        author = Journeys.newInstructor(browser, product, "Saule Author");
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    private static void author() {
        People.signIn(browser, product, author);
        People.speak(browser, "en");
    }

    private static void second() {
        People.signIn(browser, product, "instructor");
        People.speak(browser, "en");
    }

    private static void trainee() {
        People.signIn(browser, product, "trainee");
        People.speak(browser, "en");
    }

    @Test
    @Order(1)
    void filesAreTakenInAndASoundIsRecorded() throws IOException {
        author();
        browser.open(product.address() + "/media-library");
        form.upload(Path.of("content/bank/media/listen-lunch-today.opus"));
        browser.waitForText("was in the library already: the same file.");
        form.upload(AuthoringJourney.picture());
        browser.waitForText("is in the library.");

        browser.clickText("vaadin-details-summary", "Record a sound here");
        browser.clickText("voice-recorder button", "Start recording");
        browser.waitFor("voice-recorder meter");
        pause(2500);
        browser.clickText("voice-recorder button", "Stop");
        browser.waitForText("The recording is in the library.");
        browser.shot("authoring-1-library");
        browser.clickText(".library-news a", "recording");
        browser.waitForText("Loudness of speech");
        form.type("Name", SOUND);
        form.type("Transcript", "A tone sounds, and sounds again.");
        browser.clickText("vaadin-button", "Save");
        browser.waitForText("Saved.");
        judged("authoring-2-sound");
    }

    @Test
    @Order(2)
    void theAuthorBeginsALessonAndWritesItsItem() {
        author();
        browser.open(product.address() + "/lesson-drafts");
        form.choose("Kind of lesson", "Listening");
        form.type("Title", "Sounds at the gate");
        browser.clickText("vaadin-button", "Begin the lesson");
        browser.waitFor(".editing-body");
        lesson = part("lesson-drafts/([a-z0-9-]+)/en");

        browser.open(product.address() + "/drafts");
        browser.click("#begin, .drafting-begin vaadin-button");
        browser.waitFor(".editor-form");
        form.type("Stem: what is asked", ASKED);
        browser.clickText("vaadin-checkbox label", "There is a passage, a sound or a picture");
        form.find("Sound", SOUND);
        assertThat(form.value("What is said, a line a turn")).isEqualTo("A tone sounds, and sounds again.");
        form.type("Title", 0, "At the gate");
        String[] options = {OLD_KEY, "A man who calls", "A big dog", "A car"}; // the first one is ticked to begin with
        for (int option = 0; option < options.length; option++) {
            form.type("Text of the option", option, options[option]);
        }
        form.type("After a right answer", "Yes: a tone.");
        form.type("After a wrong answer: the rule, and why the choice misses it", "Listen for what comes first.");
        form.choose("Skill", "Listening");
        form.choose("Band", "1");
        form.word("Topic", "radio");
        form.word("Source", "CEFR-J A1.1");
        form.word("Lesson", lesson);
        judged("authoring-3-item");
        submit();
        for (int copy = 2; copy <= ITEMS; copy++) {
            String url = browser.driver().getCurrentUrl();
            browser.click("#copy");
            new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                    .until(page -> !url.equals(page.getCurrentUrl()));
            browser.waitFor(".editor-form");
            form.type("Stem: what is asked", stem(copy));
            submit();
        }
    }

    /** The check of a lesson has at least five items: the others ask the same of other days. */
    private static String stem(int number) {
        return number == 1 ? ASKED : "What do you hear on day " + number + "?";
    }

    private static void submit() {
        browser.waitForText("Nothing is missing: it can be sent to review.");
        browser.click("#submit");
        browser.waitFor("#withdraw");
    }

    @Test
    @Order(3)
    void aSecondPersonReadsTheItemAndApprovesIt() {
        second();
        for (int number = ITEMS; number >= 1; number--) approveItem(stem(number));
        item = browser.find("a[href^='items/w-']").getText();
        judged("authoring-4-approved");
    }

    private static void approveItem(String stem) {
        browser.open(product.address() + "/drafts?whose=waiting");
        browser.clickText("main a[href^='drafts/']", stem);
        browser.waitFor("#approve");
        assertThat(browser.text()).contains(stem);
        browser.click("#approve");
        browser.clickText("vaadin-dialog vaadin-button, vaadin-confirm-dialog vaadin-button", "Approve");
        browser.waitForText("Live");
    }

    @Test
    @Order(4)
    void theAuthorFinishesTheLesson() {
        author();
        browser.open(product.address() + "/lesson-drafts/" + lesson + "/en");
        browser.waitFor(".editing-body textarea");
        form.type("What trainees can do after it", "say what they hear at a gate");
        form.type("Answers to", "CEFR-J A1.1, listening: sounds and short words");
        form.type("The aim in Kazakh", "Қақпада не естілетінін айту.");
        form.type("The aim in Russian", "Сказать, что слышно у ворот.");
        for (int number = 1; number <= ITEMS; number++) form.add("Items of the lesson check", stem(number));
        browser.clickText("vaadin-details-summary", "Put in an item, words, a sound or a picture");
        form.find("Sound or picture of the library", SOUND);
        browser.driver()
                .executeScript("const t = document.querySelector('.editing-body textarea');"
                        + "t.focus(); t.setSelectionRange(t.value.length, t.value.length)");
        browser.all(".editing-insert vaadin-button").getLast().click();
        browser.settle();
        AuthoringJourney.write(browser);
        browser.clickText(".editing-tools button", "Source");
        browser.clickText("vaadin-button", "Check the text");
        browser.waitForText("Something is still to be written here");
        form.replace(".editing-body textarea", "…", "CEFR-J A1.1, listening");
        browser.clickText("vaadin-button", "Check the text");
        browser.waitForText("No item is asked on the way.");
        assertThat(browser.text()).doesNotContain("Must be mended");
        judged("authoring-5-lesson");
        browser.clickText("vaadin-button", "Send to review");
        browser.waitForText("As long as nobody has decided, you can take it back.");
    }

    @Test
    @Order(5)
    void theSecondPersonApprovesTheLesson() {
        second();
        browser.open(product.address() + "/lesson-drafts");
        browser.click("main .editing-waiting a[href*='" + lesson + "']");
        browser.waitForText("It waits for you.");
        judged("authoring-6-review");
        browser.clickText("vaadin-button", "Approve");
        browser.waitForText("Approved by");
    }

    @Test
    @Order(6)
    void aTraineeHearsReadsAndAnswers() {
        trainee();
        browser.open(product.address() + "/lessons/" + lesson);
        browser.waitForText("After you listen");
        judged("authoring-7-read");
        AuthoringJourney.hear(browser);
        browser.open(product.address() + "/lessons/" + lesson + "/check");
        browser.clickText("vaadin-button", "Start");
        for (int answered = 0; answered < ITEMS; answered++) answerWithTheKey();
        browser.waitForText("100");
        assertThat(browser.text()).contains(ASKED, OLD_KEY, "Yes: a tone.");
        judged("authoring-8-answered");
    }

    private static void answerWithTheKey() {
        browser.waitFor(".item:not([data-answered])");
        ListeningJourney.loaded(browser);
        browser.driver().executeScript("document.querySelector('.item').dataset.answered = 'true'");
        browser.clickText(".item .options label", OLD_KEY);
        browser.clickText(".lesson-check vaadin-button", "Save and go on");
    }

    @Test
    @Order(7)
    void theFiguresShowTheAnswerAndTheAuthorChangesTheItem() {
        author();
        browser.open(product.address() + "/items/" + item);
        browser.waitFor("#answers-1");
        assertThat(browser.find("#answers-1").getText()).contains("1", "100");
        assertThat(browser.text()).contains(OLD_KEY);
        judged("authoring-9-figures");
        browser.click("#item-change");
        browser.waitFor(".editor-form");
        form.type("Stem: what is asked", ASKED_NOW);
        form.type("Text of the option", 0, NEW_KEY);
        submit();
        second();
        approveItem(ASKED_NOW);
    }

    @Test
    @Order(8)
    void theOldAnswerStaysAnAnswerToTheOldVersion() {
        trainee();
        browser.open(product.address() + "/lessons/" + lesson + "/check");
        browser.waitFor(".item");
        assertThat(browser.text()).contains(ASKED, OLD_KEY).doesNotContain(ASKED_NOW, NEW_KEY);
        author();
        browser.open(product.address() + "/items/" + item);
        browser.waitFor("#answers-1");
        assertThat(browser.find(".answer-table").getText()).contains(OLD_KEY).doesNotContain(NEW_KEY);
        judged("authoring-10-versions");
        trainee();
        browser.open(product.address() + "/lessons/" + lesson + "/check");
        browser.clickText("vaadin-button", "again");
        browser.waitForText("Item 1 of " + ITEMS);
        for (int others = 1; others < ITEMS && !browser.text().contains(ASKED_NOW); others++) answerWithTheKey();
        browser.waitForText(NEW_KEY); // options come with the sound
        assertThat(browser.text()).contains(ASKED_NOW, NEW_KEY).doesNotContain(OLD_KEY);
    }

    /** As everywhere: nothing scrolls sideways on a phone, nothing is in the way of a reader. */
    private static void judged(String shot) {
        browser.shot(shot);
        browser.phone();
        browser.shot(shot + "-360");
        assertThat(browser.tooWide()).isEmpty();
        assertThat(Screen.violations(browser)).isEmpty();
        browser.wide();
    }

    private static String part(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(browser.driver().getCurrentUrl());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
