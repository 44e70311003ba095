package org.readback.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.base.Sha256;
import org.readback.contingent.ContingentSettings;
import org.readback.contingent.Members;
import org.readback.contingent.SubUnitPath;
import org.readback.course.CourseId;
import org.readback.instructor.Instructors;
import org.readback.instructor.Qualification;
import org.readback.marking.TestWorks;
import org.readback.snapshot.Snapshot;
import org.readback.standard.NewRecognition;
import org.readback.standard.Recognitions;
import org.readback.visit.FreezeCard;
import org.readback.visit.Freezes;
import org.readback.visit.TestVisits;
import org.readback.visit.TestVisits.Planned;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class PacksTest {
    @Autowired
    Packs packs;

    @Autowired
    Freezes freezes;

    @Autowired
    TestVisits visits;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Members members;

    @Autowired
    Clock clock;

    @Autowired
    TestWorks works;

    @Autowired
    Recognitions recognitions;

    @Autowired
    Instructors instructors;

    @Autowired
    ContingentSettings settings;

    @Test
    void twoPacksOfOneFreezeAreTheSameBytesWhateverHappensBetween() {
        Planned plan = visits.plan(4);
        try (var session = accounts.signIn(plan.supervisor())) {
            freezes.freeze(plan.visit());
            byte[] first = packs.newest(plan.visit(), Locale.of("kk"));
            members.leave(plan.contingent(), plan.people().getFirst(), Centre.today(clock), "Ill");
            Locale locale = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            try {
                Locale.setDefault(Locale.of("tr"));
                TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
                assertThat(Sha256.hex(packs.newest(plan.visit(), Locale.of("kk"))))
                        .isEqualTo(Sha256.hex(first));
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }
    }

    @Test
    void theIndexNamesEveryFileAndFindsOneThatWasChanged() throws IOException {
        Planned plan = visits.plan(2);
        try (var session = accounts.signIn(plan.supervisor())) {
            FreezeCard freeze = freezes.freeze(plan.visit());

            Map<String, byte[]> files = unpacked(packs.newest(plan.visit(), Locale.ENGLISH));

            assertThat(files)
                    .containsKeys(
                            "00-cover.pdf",
                            "R1-nominal-roll.pdf",
                            "R1-nominal-roll.xlsx",
                            "R2-matrix.pdf",
                            "R2-matrix.xlsx",
                            "R4-languages.pdf",
                            "R6-training-delivered.pdf",
                            "instructors.pdf",
                            "recognitions.pdf",
                            "scripts.pdf",
                            "programmes.pdf",
                            "waivers.pdf",
                            EvidenceIndex.PDF,
                            EvidenceIndex.CSV);
            assertThat(Sha256.hex(files.getOrDefault(PackBuilder.DATA, new byte[0])))
                    .isEqualTo(freeze.sha256());
            assertThat(EvidenceIndex.faults(files)).isEmpty();
            everyPaperSaysThatThisIsADemonstration(files);
            assertThat(text(files.getOrDefault("00-cover.pdf", new byte[0])))
                    .contains("Assessment team, 4 people", "Pack 1 · " + freeze.mark(), "Page 1 of ", freeze.sha256());
            files.merge("R1-nominal-roll.pdf", new byte[] {1}, (_, other) -> other);
            files.put("added.pdf", new byte[] {2});
            files.remove("waivers.xlsx");
            assertThat(EvidenceIndex.faults(files)).containsExactly("R1-nominal-roll.pdf", "added.pdf", "waivers.xlsx");
        }
    }

    private static void everyPaperSaysThatThisIsADemonstration(Map<String, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            if (file.getKey().endsWith(".pdf") && !file.getKey().startsWith("recognition-")) { // those are not ours
                assertThat(text(file.getValue()))
                        .as(file.getKey())
                        .contains("Demonstration: people and results are invented");
            }
        }
    }

    @Test
    void theCentresPapersAndMarkedTextsAreFrozenAndInThePack() throws IOException {
        Planned plan = visits.plan(3);
        AccountId instructor = accounts.fresh(Role.INSTRUCTOR);
        byte[] letter = ("%PDF-1.7 " + plan.visit()).getBytes(StandardCharsets.US_ASCII);
        plan.people()
                .forEach(person ->
                        works.ratedByTwo(person, accounts.fresh(Role.INSTRUCTOR), accounts.fresh(Role.INSTRUCTOR)));
        try (var session = accounts.signIn(plan.supervisor())) {
            settings.give(plan.contingent(), instructor, SubUnitPath.NONE);
            instructors.qualify(
                    instructor,
                    new Qualification("Training of trainers", "Centre of Karana", TestVisits.DAY, Optional.empty()));
            long number = recognitions.add(new NewRecognition(
                    new CourseId("uf"),
                    "Office of Karana",
                    "CPTM 2017",
                    TestVisits.DAY,
                    Optional.empty(),
                    new NewRecognition.File("letter.pdf", letter)));
            freezes.freeze(plan.visit());
            recognitions.end(number, "After " + plan.visit());

            Map<String, byte[]> files = unpacked(packs.newest(plan.visit(), Locale.ENGLISH));

            assertThat(files).containsEntry("recognition-" + number + ".pdf", letter);
            assertThat(EvidenceIndex.faults(files)).isEmpty();
            assertThat(text(files.getOrDefault("instructors.pdf", new byte[0])))
                    .contains("Training of trainers", "Centre of Karana");
            assertThat(text(files.getOrDefault("recognitions.pdf", new byte[0])).replaceAll("\\s+", " "))
                    .contains("Office of Karana", "in force", "recognition-" + number)
                    .doesNotContain("After " + plan.visit());
            textsAreThereAndNobodyIsNamed(files, plan);
        }
    }

    private void textsAreThereAndNobodyIsNamed(Map<String, byte[]> files, Planned plan) throws IOException {
        assertThat(text(files.getOrDefault("scripts.pdf", new byte[0])).replaceAll("\\s+", " "))
                .contains(
                        "3 of 3 marked texts",
                        "Turn left at the bridge.",
                        "Facts 2 3 2.5 The main event can be seen;",
                        "Points in all 8 12 10",
                        "mean",
                        "Who wrote is not told");
        assertThat(text(files.getOrDefault("scripts.pdf", new byte[0])))
                .doesNotContain(freezes.newest(plan.visit()).orElseThrow().snapshot().people().stream()
                        .map(Snapshot.Person::listName)
                        .toArray(String[]::new));
    }

    @Test
    void aPackIsKeptAndGivenToNobodyElse() {
        Planned plan = visits.plan(1);
        PackCard card;
        try (var session = accounts.signIn(plan.supervisor())) {
            freezes.freeze(plan.visit());
            packs.establish(plan.visit(), Locale.ENGLISH);
            packs.establish(plan.visit(), Locale.ENGLISH);

            PackSheet sheet = packs.find(plan.visit()).orElseThrow();

            assertThat(sheet.packs()).hasSize(1);
            card = sheet.packs().getFirst();
            assertThat(Sha256.hex(packs.fetch(card.id()).orElseThrow())).isEqualTo(card.sha256());
        }
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            assertThat(packs.find(plan.visit())).isEmpty();
            assertThat(packs.fetch(card.id())).isEmpty();
            assertThat(packs.job(plan.visit())).isEmpty();
        }
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
