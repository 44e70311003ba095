package org.readback.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TranslationsTest {
    private static final Bundles OURS = new Bundles(Path.of("src/main/resources/i18n"));
    /** Made to break each rule once. */
    private static final Bundles SAMPLES = new Bundles(Path.of("src/test/resources/samples/i18n"));

    static Stream<String> bundles() throws IOException {
        return OURS.names().stream();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameKeysAndPlaceholders(String bundle) {
        assertThat(OURS.differences(bundle)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyIsUnused(String bundle) throws IOException {
        assertThat(OURS.unused(bundle, code()))
                .as("keys of " + bundle + " that no code names")
                .isEmpty();
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        assertThat(OURS.missing(code())).as("keys in the code without a text").isEmpty();
    }

    @Test
    void aLackingKeyAnotherPlaceholderAnUnusedAndAnUnknownKeyAreFound() throws IOException {
        String code =
                "Texts.text(\"sample.greeting\"); Texts.text(\"sample.farewell\"); Texts.text(\"sample.unknown\")";

        assertThat(SAMPLES.differences("sample"))
                .containsExactlyInAnyOrder(
                        "sample_kk lacks farewell",
                        "sample_kk has unasked beside it",
                        "sample_ru: greeting takes [1], not [0]");
        assertThat(SAMPLES.unused("sample", code)).containsExactly("forgotten");
        assertThat(SAMPLES.missing(code)).containsExactly("\"sample.unknown\"");
    }

    @Test
    void kazakhAndRussianPluralsAreRight() {
        var russian = new MessageFormat("{0, plural, one {# ответ} few {# ответа} other {# ответов}}", Locale.of("ru"));
        assertThat(russian.format(new Object[] {1})).isEqualTo("1 ответ");
        assertThat(russian.format(new Object[] {3})).isEqualTo("3 ответа");
        assertThat(russian.format(new Object[] {11})).isEqualTo("11 ответов");
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TranslationsTest::text)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
