package org.readback.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.readback.base.Job;
import org.readback.base.UserError;
import org.readback.base.ui.Translations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is hostile, broken or very large, brought as people bring files. */
class HostileImportsTest extends ImportTests {
    @Autowired
    ImportWork work;

    @Autowired
    Translations texts;

    @Autowired
    JdbcClient jdbc;

    /** Until nothing is under way for it, if anything was. */
    private void awaitEnd(ImportId id) {
        for (int looks = 0;
                looks < 1_200 && imports.job(id).filter(Job::isRunning).isPresent();
                looks++) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> hostile() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(
                "outside.xml",
                Samples.bytes(
                        "<?xml version='1.0'?><!DOCTYPE q [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><quiz>&a;</quiz>"));
        files.put(
                "laughs.xml",
                Samples.bytes(
                        "<?xml version='1.0'?><!DOCTYPE q [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><quiz>&b;</quiz>"));
        files.put("deep.xml", Samples.bytes("<quiz>" + "<q>".repeat(10_000) + "</q>".repeat(10_000) + "</quiz>"));
        files.put("broken.xml", Samples.bytes("<quiz><question type='essay'>"));
        files.put("slip.zip", zip(Map.of("../../etc/cron.xml", Samples.bytes("<assessmentItem/>"))));
        files.put("bomb.zip", zip(Map.of("imsmanifest.xml", new byte[8_000_000])));
        var many = new LinkedHashMap<String, byte[]>();
        for (int each = 0; each < 20_000; each++) many.put(each + ".xml", new byte[0]);
        files.put("many.zip", zip(many));
        byte[] broken = Samples.bytes("::Сұрақ:: Кім шақырады? {=Кило ~Лима} ?");
        broken[broken.length - 1] = (byte) 0xff;
        files.put("bytes.gift", broken);
        files.put("nothing.bin", new byte[] {0, 1, 2, 3, 4, 5});
        return files;
    }

    @Test
    void everyHostileFileIsRefusedWithASentenceAndNothingComesOfIt() throws IOException {
        for (var file : hostile().entrySet()) {
            ImportId id = imports.keep(file.getKey(), file.getValue());
            awaitEnd(id); // large ones are read in the background

            ImportSheet sheet = sheet(id);
            assertThat(sheet.card().state()).as(file.getKey()).isEqualTo(ImportState.REFUSED);
            assertThat(sheet.lines()).as(file.getKey()).isEmpty();
            String said = ImportReport.words(sheet.fault().orElseThrow(), texts, Translations.ENGLISH);
            assertThat(said).as(file.getKey()).endsWith(".").doesNotContain("root:", "Exception");
            assertThatThrownBy(() -> imports.take(id)).as(file.getKey()).isInstanceOf(UserError.class);
            imports.discard(id);
        }
        assertThat(jdbc.sql("select count(*) from item_draft where author = ?")
                        .param(instructor.accountId())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aFileThatIsTooLargeIsNotKept() {
        assertThatThrownBy(() -> imports.keep("large.gift", new byte[Imports.MOST_BYTES + 1]))
                .isInstanceOfSatisfying(
                        UserError.class, refused -> assertThat(refused.key()).isEqualTo("exchange.refusal.large"));
        assertThat(imports.mine()).isEmpty();
    }

    @Test
    void idsThatStandTwiceInAFileAreTakenAsTwoItems() {
        String word = UUID.randomUUID().toString();
        ImportId id = imports.keep(
                "twice.gift",
                Samples.bytes("::same:: One " + word + "? {=a ~b}\n\n::same:: Two " + word + "? {=a ~b}"));

        imports.take(id);

        assertThat(sheet(id).lines()).hasSize(2).allMatch(line -> line.draft().isPresent());
    }

    @Test
    void manyItemsTellHowFarTheyAreAndAreAllTakenBack() {
        ImportId id = imports.keep("many.gift", Samples.many(UUID.randomUUID().toString(), 400));
        List<Double> told = new ArrayList<>();

        assertThat(work.take(id, instructor, told::add)).isEqualTo(400);

        assertThat(told).hasSizeGreaterThan(3).isSorted().endsWith(1.0);
        assertThat(sheet(id).lines()).hasSize(400).allMatch(line -> line.draft().isPresent());
        assertThat(imports.undo(id)).isZero();
    }

    @Test
    void whatIsTakenInTheBackgroundCanBeStoppedAndThenNothingIsTaken() {
        ImportId id = imports.keep("many.gift", Samples.many(UUID.randomUUID().toString(), 120));

        assertThatThrownBy(() -> work.take(id, instructor, share -> {
                    throw new CancellationException("stopped at " + share);
                }))
                .hasMessage("stopped at " + 50 / 120.0);

        assertThat(sheet(id).card().state()).isEqualTo(ImportState.READ);
        assertThat(sheet(id).lines()).noneMatch(line -> line.draft().isPresent());
        imports.take(id);
        awaitEnd(id);
        assertThat(imports.job(id).orElseThrow().state()).isEqualTo(Job.State.DONE);
        assertThat(sheet(id).card().state()).isEqualTo(ImportState.TAKEN);
    }
}
