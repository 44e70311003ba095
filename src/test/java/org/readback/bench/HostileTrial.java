package org.readback.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.readback.formats.FileKind;
import org.readback.formats.Formats;
import org.readback.formats.Limits;
import org.readback.formats.RefusedFile;
import org.readback.qti.Qti;

/** Reads one file in a process of its own, whose heap is as large as whoever started it said. */
final class HostileTrial {
    /** It did not fit. */
    static final int TOO_LARGE = 3;

    private HostileTrial() {}

    /** Prints the seconds of the processor, the megabytes in use before, and what came of it.
     *
     * @param arguments the file */
    public static void main(String[] arguments) throws IOException {
        Path path = Path.of(arguments[0]);
        byte[] bytes = Files.readAllBytes(path);
        System.gc();
        Runtime machine = Runtime.getRuntime();
        long before = (machine.totalMemory() - machine.freeMemory()) >> 20;
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begin = clock.getCurrentThreadCpuTime();
        try {
            String outcome = outcome(bytes, path.getFileName().toString());
            System.out.printf(
                    Locale.ROOT, "%.3f %d %s%n", (clock.getCurrentThreadCpuTime() - begin) / 1e9, before, outcome);
        } catch (OutOfMemoryError tooLarge) {
            System.exit(TOO_LARGE);
        }
    }

    private static String outcome(byte[] bytes, String name) {
        try {
            FileKind kind = Formats.detect(bytes, name, Limits.USUAL).orElse(FileKind.MOODLE_XML);
            int items = Qti.KNOWN.contains(kind)
                    ? Qti.read(bytes, kind, Limits.USUAL).items().size()
                    : Formats.read(bytes, kind, Limits.USUAL).items().size();
            return kind + ":" + items;
        } catch (RefusedFile refusal) {
            return refusal.key();
        }
    }
}
