package org.readback.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIP files for tests, honest ones and others. */
public final class Zips {

    private static final int CENTRAL = 0x02014b50;

    private Zips() {}

    public static byte[] of(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    public static byte[] of(String name, String text) {
        return of(Map.of(name, text.getBytes(UTF_8)));
    }

    /** With an int of the first entry of the directory changed. */
    static byte[] changed(byte[] zip, int offset, int value) {
        var buffer = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < zip.length - 4; at++) {
            if (buffer.getInt(at) == CENTRAL) {
                buffer.putInt(at + offset, value);
                return buffer.array();
            }
        }
        throw new IllegalArgumentException("no directory");
    }
}
