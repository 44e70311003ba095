package org.readback.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeZipTest {
    private static final Limits SMALL = new Limits(100_000, 20, 3_000_000, 100, 10, 10);

    @Test
    void filesAreReadByTheirNames() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("imsmanifest.xml", "<manifest/>".getBytes(UTF_8));
        files.put("Сурет/қала.png", new byte[] {1, 2, 3});
        files.put("folder/", new byte[0]);

        var zip = SafeZip.open(Zips.of(files), Limits.USUAL);

        assertThat(zip.names()).containsExactly("imsmanifest.xml", "Сурет/қала.png");
        assertThat(zip.inflated()).isZero();
        assertThat(zip.read("Сурет/қала.png")).contains(new byte[] {1, 2, 3});
        assertThat(zip.read("other")).isEmpty();
        assertThat(zip.inflated()).isEqualTo(3);
    }

    @Test
    void filesThatAreStoredAndNotPackedAreReadToo() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.setMethod(ZipOutputStream.STORED);
            var entry = new ZipEntry("mimetype");
            entry.setSize(1);
            entry.setCrc(0xd3d99e8bL);
            out.putNextEntry(entry);
            out.write('A');
        }

        assertThat(SafeZip.open(bytes.toByteArray(), SMALL).read("mimetype")).contains(new byte[] {'A'});
    }

    @ParameterizedTest
    @ValueSource(strings = {"../out.txt", "a/../../out.txt", "/etc/passwd", "C:\\out.txt", "..\\out.txt", "a\u0001b"})
    void namesThatLeaveThePackageAreRefused(String name) {
        assertThat(refusal(Zips.of(name, "x")).key()).isEqualTo("formats.zip.path");
    }

    @Test
    void aBombIsRefusedBeforeAByteIsUnpacked() {
        var bomb = Zips.of(Map.of("zeros", new byte[2_000_000]));

        assertThat(bomb).hasSizeLessThan(3000);
        assertThat(refusal(bomb).key()).isEqualTo("formats.zip.ratio");
        assertThat(refusal(Zips.changed(Zips.of("a", "x"), 24, 4_000_000)).key())
                .isEqualTo("formats.zip.large");
    }

    @Test
    void aBombThatLiesAboutItsSizeIsCutOffWhereItLied() {
        var lying = SafeZip.open(Zips.changed(Zips.of(Map.of("zeros", new byte[2_000_000])), 24, 1000), SMALL);

        var refusal = catchThrowableOfType(RefusedFile.class, () -> lying.read("zeros"));

        assertThat(refusal.key()).isEqualTo("formats.zip.broken");
        assertThat(lying.inflated()).isZero();
    }

    @Test
    void manySmallFilesThatUnpackToMuchAreRefused() {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 10; i++) files.put("f" + i, new byte[900_000]);

        assertThat(refusal(Zips.of(files)).key()).isEqualTo("formats.zip.large");
    }

    @Test
    void tooManyFilesAreRefusedByTheirNumberAlone() {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 21; i++) files.put("f" + i, new byte[0]);

        var refusal = refusal(Zips.of(files));

        assertThat(refusal.key()).isEqualTo("formats.zip.entries");
        assertThat(refusal.parameters()).containsExactly(21, 20);
    }

    @Test
    void linksLockedFilesAndOtherMethodsAreRefused() {
        var plain = Zips.of("a", "x");
        var unix = Zips.changed(plain, 4, 0x0014_0314);

        assertThat(refusal(Zips.changed(unix, 38, 0120777 << 16)).key()).isEqualTo("formats.zip.link");
        assertThat(refusal(Zips.changed(plain, 8, 0x0008_0001)).key()).isEqualTo("formats.zip.locked");
        assertThat(refusal(Zips.changed(plain, 8, 0x000e_0808)).key()).isEqualTo("formats.zip.method");
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("Items.xml", new byte[1]);
        files.put("items.XML", new byte[2]);

        assertThat(refusal(Zips.of(files)).key()).isEqualTo("formats.zip.twice");
    }

    @Test
    void cutAndChangedFilesAreRefused() {
        var zip = Zips.of("a", "some text that is long enough to be packed, packed, packed");

        assertThat(refusal(Arrays.copyOf(zip, zip.length - 5)).key()).isEqualTo("formats.zip.broken");
        assertThat(refusal(Zips.changed(zip, 42, 1_000_000)).key()).isEqualTo("formats.zip.broken");
        var wrongSum = SafeZip.open(Zips.changed(zip, 16, 7), SMALL);
        assertThat(catchThrowableOfType(RefusedFile.class, () -> wrongSum.read("a"))
                        .place())
                .isEqualTo("a");
    }

    private static RefusedFile refusal(byte[] zip) {
        return catchThrowableOfType(RefusedFile.class, () -> SafeZip.open(zip, SMALL));
    }
}
