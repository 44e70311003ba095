package org.readback.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium that resolves nothing but this machine: a page that calls outside fails its test. */
final class Browser implements AutoCloseable {
    private static final Path SHOTS = Path.of("target/screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;

    /** @param more arguments of Chromium beyond the usual */
    Browser(String... more) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-extensions",
                "--hide-scrollbars",
                "--force-prefers-reduced-motion",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
                "--lang=en",
                "--user-data-dir=" + profile());
        options.addArguments(more);
        options.setBinary(System.getProperty("readback.chromium", "/usr/bin/chromium"));
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(
                                Path.of(System.getProperty("readback.chromedriver", "/usr/bin/chromedriver"))
                                        .toFile())
                        .build(),
                options);
        wide();
    }

    private static Path profile() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/profiles")), "chromium")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    void phone() {
        size(360, 780);
    }

    void wide() {
        size(1440, 900);
    }

    /** Sets the size of the page, not of the window: headless windows are never narrower than 500 px. */
    private void size(int width, int height) {
        driver.manage().window().setSize(new Dimension(Math.max(width, 500), height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Also waits until colours have changed where they do so in time.
     *
     * @param scheme light or dark, as a person would choose it */
    void light(String scheme) {
        driver.executeAsyncScript("""
            document.documentElement.style.colorScheme = arguments[0];
            const done = arguments[1];
            let still = 0; // a colour that is inherited begins to change when the one above it has
            const next = () => requestAnimationFrame(() => {
                const changing = document.getAnimations()
                    .filter(each => each.playState === 'running' && each.effect.getComputedTiming().endTime !== Infinity);
                changing.forEach(each => each.finish());
                still = changing.length ? 0 : still + 1;
                still < 5 ? next() : done();
            });
            next();""", scheme);
    }

    void open(String address) {
        driver.get(address);
        settle();
    }

    /** Waits until the server has answered everything: a client exists and none of them is waiting. */
    void settle() {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20))
                .until(page -> Boolean.TRUE.equals(driver.executeScript("""
                    const flow = window.Vaadin && window.Vaadin.Flow;
                    if (!flow || !flow.clients) return document.readyState === 'complete' && !document.querySelector('outlet, #outlet');
                    const clients = Object.values(flow.clients).filter(client => client && typeof client.isActive === 'function');
                    return clients.length > 0 && clients.every(client => !client.isActive());\
                    """)));
    }

    /** Waits for a visible one. */
    WebElement find(String css) {
        return waiting(css).until(page -> visible(css, ""));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    void click(String css) {
        clickText(css, "");
    }

    /** Clicks the visible one that contains the words, once it is there and can be clicked. */
    void clickText(String css, String words) {
        waiting(words.isEmpty() ? css : words + " in " + css).until(page -> {
            WebElement found = visible(css, words);
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", found);
            found.click();
            return found;
        });
        settle();
    }

    private WebElement visible(String css, String words) {
        return all(css).stream()
                .filter(each ->
                        each.isDisplayed() && (words.isEmpty() || each.getText().contains(words)))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(css));
    }

    /** A row of a grid may be drawn anew between being found and being clicked: both are then tried again. */
    private WebDriverWait waiting(String what) {
        WebDriverWait waiting = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
        waiting.ignoring(StaleElementReferenceException.class, ElementNotInteractableException.class);
        waiting.withMessage(() -> what + " on " + driver.getCurrentUrl() + ": " + text());
        return waiting;
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    void waitFor(String css) {
        find(css);
    }

    void waitForText(String words) {
        waiting(words).until(_ -> text().contains(words));
    }

    /** Saves what a person would see under {@code target/screenshots}. */
    void shot(String name) {
        try {
            Files.createDirectories(SHOTS);
            Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes the page scroll sideways, outermost first; empty if nothing does. */
    @SuppressWarnings("unchecked")
    List<String> tooWide() {
        return (List<String>) Objects.requireNonNull(driver.executeScript("""
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width + 1) return [];
            return ['page ' + document.documentElement.scrollWidth].concat([...document.querySelectorAll('body *')]
                .filter(each => each.getBoundingClientRect().right > width + 1)
                .slice(0, 5).map(each => each.outerHTML.slice(0, 160)));\
            """));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
