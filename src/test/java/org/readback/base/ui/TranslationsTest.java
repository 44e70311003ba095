package org.readback.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TranslationsTest {
    private static final Path I18N = Path.of("src/main/resources/i18n");
    /** Bundles whose keys are made from content or enum names at run time say so in their first line. */
    private static final String DYNAMIC = "# dynamic:";

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(I18N)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.matches(".*_(kk|ru)\\.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameKeysAndPlaceholders(String bundle) {
        Properties english = read(bundle);
        for (String language : List.of("kk", "ru")) {
            Properties other = read(bundle + "_" + language);
            assertThat(other.stringPropertyNames())
                    .as(bundle + "_" + language)
                    .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                assertThat(arguments(other.getProperty(key), Locale.of(language)))
                        .as(bundle + "_" + language + ": " + key)
                        .isEqualTo(arguments(english.getProperty(key), Locale.ENGLISH));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyIsUnused(String bundle) throws IOException {
        String code = code();
        List<Pattern> dynamic = dynamic(bundle);
        Set<String> unused = new TreeSet<>();
        for (String key : read(bundle).stringPropertyNames()) {
            boolean made = dynamic.stream().anyMatch(p -> p.matcher(key).matches());
            // headings and empty states name only the stem
            String stem = key.replaceAll("\\.(title|text)$", "");
            if (!made
                    && !code.contains('"' + bundle + '.' + key + '"')
                    && !code.contains('"' + bundle + '.' + stem + '"')) {
                unused.add(key);
            }
        }
        assertThat(unused).as("keys of " + bundle + " that no code names").isEmpty();
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> bundles = bundles().collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        var literal = Pattern.compile("\"([a-z]+)\\.([a-z][A-Za-z0-9.-]*[A-Za-z0-9])\"")
                .matcher(code());
        while (literal.find()) {
            if (bundles.contains(literal.group(1))) {
                Set<String> keys = read(literal.group(1)).stringPropertyNames();
                String key = literal.group(2);
                if (!keys.contains(key) && keys.stream().noneMatch(known -> known.startsWith(key + "."))) {
                    missing.add(literal.group());
                }
            }
        }
        assertThat(missing).as("keys in the code without a text").isEmpty();
    }

    @Test
    void kazakhAndRussianPluralsAreRight() {
        var russian = new MessageFormat("{0, plural, one {# ответ} few {# ответа} other {# ответов}}", Locale.of("ru"));
        assertThat(russian.format(new Object[] {1})).isEqualTo("1 ответ");
        assertThat(russian.format(new Object[] {3})).isEqualTo("3 ответа");
        assertThat(russian.format(new Object[] {11})).isEqualTo("11 ответов");
    }

    private static Set<String> arguments(String pattern, Locale locale) {
        return new TreeSet<>(new MessageFormat(pattern, locale).getArgumentNames());
    }

    private static List<Pattern> dynamic(String bundle) throws IOException {
        try (Stream<String> lines = Files.lines(I18N.resolve(bundle + ".properties"))) {
            return lines.filter(line -> line.startsWith(DYNAMIC))
                    .flatMap(line -> Stream.of(line.substring(DYNAMIC.length()).split(",")))
                    .map(String::strip)
                    .map(glob -> Pattern.compile(glob.replace(".", "\\.").replace("*", ".*")))
                    .toList();
        }
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

    private static Properties read(String name) {
        try (Reader reader = Files.newBufferedReader(I18N.resolve(name + ".properties"))) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
