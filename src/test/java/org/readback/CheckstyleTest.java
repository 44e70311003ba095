package org.readback;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four checks that run before the compiler refuse what they should and nothing more. */
class CheckstyleTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // made before each test
    private Path folder;

    @Test
    void aFileHasAtMostThreeHundredLines() throws Exception {
        assertThat(complaints("Long", "//\n".repeat(299) + "class Long {}\n")).isEmpty();
        assertThat(complaints("Long", "//\n".repeat(300) + "class Long {}\n")).containsExactly("FileLengthCheck");
    }

    @Test
    void aMethodHasAtMostFortyLines() throws Exception {
        assertThat(complaints("Tall", method(38))).isEmpty();
        assertThat(complaints("Tall", method(39))).containsExactly("MethodLengthCheck");
    }

    private static String method(int lines) {
        return "class Tall {\n    int size(int i) {\n" + "        i++;\n".repeat(lines - 1)
                + "        return i;\n    }\n}\n";
    }

    @Test
    void aMethodTakesAtMostFiveParameters() throws Exception {
        assertThat(complaints("Wide", "class Wide { void go(int a, int b, int c, int d, int e) {} }"))
                .isEmpty();
        assertThat(complaints("Wide", "class Wide { void go(int a, int b, int c, int d, int e, int f) {} }"))
                .containsExactly("ParameterNumberCheck");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exception", "RuntimeException", "NullPointerException", "java.lang.Exception"})
    void nobodyCatchesEverythingButWhereErrorsEnd(String type) throws Exception {
        String source = "class %s { void go() { try { run(); } catch (" + type + " e) { stop(); } } }";

        assertThat(complaints("Calm", source.formatted("Calm"))).containsExactly("IllegalCatchCheck");
        assertThat(complaints("base/ui/ErrorHandler", source.formatted("ErrorHandler")))
                .isEmpty();
        assertThat(complaints("command/Serve", source.formatted("Serve"))).isEmpty();
        assertThat(complaints("Calm", source.formatted("Calm").replace(type, "IllegalStateException")))
                .isEmpty();
    }

    /** Names of the checks that refuse this source. */
    private List<String> complaints(String name, String source) throws IOException, CheckstyleException {
        Path file = folder.resolve("org/readback/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        var complaints = new Complaints();
        var checker = new Checker();
        checker.setModuleClassLoader(Checker.class.getClassLoader());
        checker.configure(
                ConfigurationLoader.loadConfiguration(".mvn/checkstyle.xml", new PropertiesExpander(new Properties())));
        checker.addListener(complaints);
        checker.process(List.of(file.toFile()));
        checker.destroy();
        return complaints.found;
    }

    private static final class Complaints implements AuditListener {
        private final List<String> found = new ArrayList<>();

        @Override
        public void addError(AuditEvent event) {
            found.add(event.getSourceName().replaceFirst(".*\\.", ""));
        }

        @Override
        public void addException(AuditEvent event, Throwable fault) {
            throw new AssertionError(event.getFileName(), fault);
        }

        @Override
        public void auditStarted(AuditEvent event) {}

        @Override
        public void auditFinished(AuditEvent event) {}

        @Override
        public void fileStarted(AuditEvent event) {}

        @Override
        public void fileFinished(AuditEvent event) {}
    }
}
