package org.readback.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.Keys;
import org.readback.base.Centre;

/** A supervisor's way from nothing to the papers for a visiting team: a profile that a second person approves, a roll from
 * Excel, work for everybody who falls short, a visit, a freeze, a pack; certificates looked at without the server. */
@TestMethodOrder(OrderAnnotation.class)
class SupervisorIT {
    private static final String PROFILE = "Journey profile";
    private static final String CONTINGENT = "Journey-1";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static RunningProduct product;
    private static Browser browser;
    private static Form form;
    private static String profile = "";
    private static String contingent = "";

    @BeforeAll
    static void start() {
        product = RunningProduct.demo();
        browser = new Browser();
        form = new Form(browser);
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    @Order(1)
    void aProfileIsWrittenByOneAndApprovedByAnother() {
        RunningProduct.SignIn second = Journeys.newPerson(browser, product, "Saule Second", "Supervisor");
        supervisor();
        browser.open(product.address() + "/profiles");
        browser.shot("supervisor-1-profiles");
        form.type("Name of the profile", PROFILE);
        browser.click("#profile-begin");
        browser.waitFor("#profile-line-add");
        profile = browser.driver().getCurrentUrl().replaceFirst(".*/profiles/([^/]+)/draft", "$1");
        form.type("Source document and its version", "Order 7 of the centre, version 1");
        ask("Test", "Use of force, unit 1");
        ask("Practical", "First aid");
        ask("Document", "Passport");
        browser.shot("supervisor-2-draft");
        browser.open(product.address() + "/profiles/" + profile);
        browser.click("#profile-propose");
        browser.waitForText("It waits for a second person");
        assertThat(browser.all("#profile-approve"))
                .as("nobody approves their own")
                .isEmpty();

        People.signIn(browser, product, second);
        People.speak(browser, "en");
        browser.open(product.address() + "/profiles/" + profile);
        browser.click("#profile-approve");
        browser.waitForText("Approved. It rules from that day on.");
    }

    private static void ask(String kind, String what) {
        browser.click("#profile-line-add");
        form.choose("Kind", kind);
        form.find("What has to be shown", what);
        browser.clickText("vaadin-checkbox label", "Rifleman");
        browser.clickText("vaadin-checkbox label", "Medic");
        form.type("Source", "Order 7, paragraph 2");
        browser.click("#profile-line-save");
        browser.waitForText("Saved.");
    }

    @Test
    @Order(2)
    void aRollOf120ComesFromExcelWithThreeRowsNamed() throws IOException {
        supervisor();
        browser.open(product.address() + "/contingents");
        browser.click("#create-contingent");
        form.type("Name", CONTINGENT);
        form.type("Mission", "UNMIKAR, Republic of Karana");
        form.day("Day of departure", LocalDate.now(Centre.ZONE).plusDays(60).format(TYPED));
        browser.clickText("vaadin-button", "Create the contingent");
        browser.clickText("a[href^='contingents/']", CONTINGENT);
        browser.waitForText(CONTINGENT);
        contingent = browser.driver().getCurrentUrl().replaceFirst(".*/contingents/([0-9a-f-]{36}).*", "$1");
        browser.open(product.address() + "/profiles/" + profile);
        form.choose("Contingent", CONTINGENT);
        browser.click("#profile-follow");
        browser.waitForText("follows this profile from that day on");

        browser.open(product.address() + "/contingents/" + contingent + "/import");
        form.upload(Roll.of120(Path.of("target/it/roll.xlsx")));
        browser.waitForText("120 rows: 117 new, 0 changed, 0 as they are, 3 at fault.");
        assertThat(browser.text())
                .contains("Row 12. Post: “astronaut” is no post that is known")
                .contains("Row 40. Date of birth: “32.13.1999” is no date")
                .contains("Row 77. Service number: the same number stands in row 76");
        browser.shot("supervisor-3-roll");
        browser.phone();
        browser.shot("supervisor-4-roll-phone");
        assertThat(browser.tooWide()).isEmpty();
        browser.wide();
        browser.clickText("vaadin-button", "Take 117 rows");
        browser.waitForText("117 people joined, 0 changed, 0 as they were, 3 at fault.");
        browser.shot("supervisor-5-taken");
    }

    @Test
    @Order(3)
    void theBoardIsReadByKeyboardAndWorkIsGivenToAllWhoFallShort() {
        supervisor();
        browser.open(product.address() + "/readiness/" + contingent);
        browser.waitForText("0 of 117 ready on");
        browser.shot("supervisor-6-board");
        browser.find("tr[data-row] > [tabindex='0']").sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_DOWN);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        browser.waitFor("vaadin-dialog, vaadin-dialog-overlay");
        browser.shot("supervisor-7-cell");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
        browser.open(product.address() + "/readiness/" + contingent + "/gaps");
        browser.waitForText("117 of 117 not ready on");
        browser.click("#assign");
        browser.waitForText("117 of these people lack it and get the work.");
        browser.clickText("vaadin-button", "Assign it");
        browser.waitForText("Assigned to 117 people");
        browser.waitForText("assigned until");
        browser.shot("supervisor-8-gaps");
    }

    @Test
    @Order(4)
    void aVisitIsFrozenAndItsPackDownloaded() throws IOException {
        supervisor();
        browser.open(product.address() + "/visits");
        browser.click("#plan-visit");
        form.choose("Contingent", CONTINGENT);
        form.day("Day of the visit", LocalDate.now(Centre.ZONE).plusDays(30).format(TYPED));
        form.type("Who comes", "Assessment team, 4 people");
        form.type("What for", "Before deployment");
        browser.clickText("vaadin-button", "Plan the visit");
        browser.click("#freeze");
        browser.waitForText("Frozen as number 1");
        browser.shot("supervisor-9-visit");
        browser.clickText("a", "Pack for the team");
        browser.click("#build-pack");
        browser.waitForText("Download pack 1");
        byte[] pack = fetch("a[href*='pack-'], .pack-list a, .pack-row a");
        Files.write(Path.of("target/it/pack.zip"), pack);

        Set<String> names = names(pack);
        assertThat(names).anyMatch(name -> name.contains("R1")).anyMatch(name -> name.contains("R2"));
        assertThat(names).anyMatch(name -> name.contains("R12"));
        assertThat(names).anyMatch(name -> name.endsWith(".xlsx")).anyMatch(name -> name.endsWith(".pdf"));
        browser.shot("supervisor-10-pack");
    }

    private static Set<String> names(byte[] zip) throws IOException {
        var names = new HashSet<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    @Order(5)
    void thePageWithoutNetworkTellsAGoodAForgedAndARevokedCertificateApart() throws IOException {
        supervisor();
        List<String> valid = valid();
        String good = line(valid.get(0));
        String bad = line(valid.get(1));
        browser.click("#revoke");
        browser.find("vaadin-dialog textarea, vaadin-dialog-overlay textarea").sendKeys("Issued by mistake", Keys.TAB);
        browser.click("#revoke-save");
        browser.waitForText("was revoked");
        browser.open(product.address() + "/check");
        Path page = Path.of("target/it/readback-check.html").toAbsolutePath();
        Files.write(page, fetch("#offline-page"));

        browser.driver().get(page.toUri().toString());
        browser.click("#language-en");
        assertThat(judged(good)).isEqualTo("valid");
        browser.shot("supervisor-11-offline-good");
        assertThat(judged(bad)).isEqualTo("revoked");
        assertThat(judged(forged(good))).isEqualTo("forged");
        browser.phone();
        browser.shot("supervisor-12-offline-forged-phone");
        assertThat(browser.tooWide()).isEmpty();
        assertThat(Screen.violations(browser)).isEmpty();
        browser.wide();
    }

    /** Addresses of certificates that are valid. */
    private static List<String> valid() {
        browser.open(product.address() + "/certificates");
        form.choose("State", "Valid");
        browser.waitFor("vaadin-grid a[href*='certificates/']");
        return browser.all("vaadin-grid a[href*='certificates/']").stream()
                .map(link -> String.valueOf(link.getDomProperty("href")))
                .distinct()
                .toList();
    }

    private static String line(String address) {
        browser.open(address);
        return browser.find("#certificate-line").getText();
    }

    /** The same line with another name. */
    private static String forged(String line) {
        String[] parts = line.split("\\|", -1);
        parts[2] = "Somebody Else";
        return String.join("|", parts);
    }

    private static String judged(String line) {
        browser.driver().executeScript("document.getElementById('text').value = arguments[0];", line);
        browser.find("#check").click();
        return String.valueOf(browser.find("#result").getDomAttribute("data-state"));
    }

    private static void supervisor() {
        People.signIn(browser, product, "supervisor");
        People.speak(browser, "en");
    }

    /** What the link leads to, with the cookies of the browser. */
    private static byte[] fetch(String css) {
        Object text = browser.driver().executeAsyncScript("""
            const done = arguments[arguments.length - 1];
            fetch(document.querySelector(arguments[0]).href).then(answer => answer.arrayBuffer()).then(bytes => {
                let text = '';
                new Uint8Array(bytes).forEach(each => text += String.fromCharCode(each));
                done(btoa(text));
            });
            """, css);
        return Base64.getDecoder().decode(String.valueOf(text));
    }
}
