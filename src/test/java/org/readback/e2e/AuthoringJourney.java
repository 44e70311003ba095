package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What an author puts into a lesson: a picture; a dialogue that can be heard, and is. */
final class AuthoringJourney {
    private static final Pattern SOUND_FILE = Pattern.compile("::: sound (\\S+)");

    private AuthoringJourney() {}

    /** One that nobody has sent before. */
    static Path picture() throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 4, (int) System.nanoTime() & 0xffffff);
        Path file = Files.createDirectories(Path.of("target/it")).resolve("gate-" + System.nanoTime() + ".png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    /** Two people who say what the sound says, each with it at the name. */
    static void write(Browser browser) {
        var text = browser.find(".editing-body textarea");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .until(page -> SOUND_FILE
                        .matcher(String.valueOf(text.getDomProperty("value")))
                        .find());
        Matcher file = SOUND_FILE.matcher(String.valueOf(text.getDomProperty("value")));
        assertThat(file.find()).isTrue();
        String line = " [" + file.group(1) + "]: A tone sounds, and sounds again.\n";
        text.sendKeys(
                Keys.chord(Keys.CONTROL, Keys.END),
                "\n\n::: dialogue At the gate\nGuard" + line + "Driver" + line + ":::\n");
        browser.settle();
    }

    /** One press, and each line is heard after the one before. */
    static void hear(Browser browser) {
        browser.clickText("play-all", "Play");
        browser.waitFor("p[data-speaking]:has(+ p audio-player)");
        assertThat(browser.find("play-all").getText()).contains("Stop");
        browser.shot("authoring-7-heard");
        browser.waitFor("p:has(audio-player) + p[data-speaking]");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
                .until(page -> browser.all("[data-speaking]").isEmpty());
        assertThat(browser.find("play-all").getText()).contains("Play");
    }
}
