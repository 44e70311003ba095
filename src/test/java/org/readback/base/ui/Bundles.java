package org.readback.base.ui;

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
import java.util.stream.Stream;

/** The texts in one folder, and what is wrong with them. */
record Bundles(Path folder) {
    /** Bundles whose keys are made from content or enum names at run time say so in their first line. */
    private static final String DYNAMIC = "# dynamic:";

    private static final Pattern KEY_IN_CODE = Pattern.compile("\"([a-z]+)\\.([a-z][A-Za-z0-9.-]*[A-Za-z0-9])\"");

    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.matches(".*_(kk|ru)\\.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    /** Where Kazakh or Russian have other keys or other placeholders than English. */
    Set<String> differences(String bundle) {
        Properties english = read(bundle);
        Set<String> found = new TreeSet<>();
        for (String language : List.of("kk", "ru")) {
            String name = bundle + "_" + language;
            Properties other = read(name);
            for (String key : other.stringPropertyNames()) {
                if (!english.containsKey(key)) found.add(name + " has " + key + " beside it");
            }
            for (String key : english.stringPropertyNames()) {
                String text = other.getProperty(key);
                Set<String> wanted = arguments(english.getProperty(key), Locale.ENGLISH);
                if (text == null) {
                    found.add(name + " lacks " + key);
                } else if (!arguments(text, Locale.of(language)).equals(wanted)) {
                    found.add(name + ": " + key + " takes " + arguments(text, Locale.of(language)) + ", not " + wanted);
                }
            }
        }
        return found;
    }

    private static Set<String> arguments(String pattern, Locale locale) {
        return new TreeSet<>(new MessageFormat(pattern, locale).getArgumentNames());
    }

    /** Keys that the code does not name. */
    Set<String> unused(String bundle, String code) throws IOException {
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
        return unused;
    }

    private List<Pattern> dynamic(String bundle) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(bundle + ".properties"))) {
            return lines.filter(line -> line.startsWith(DYNAMIC))
                    .flatMap(line -> Stream.of(line.substring(DYNAMIC.length()).split(",")))
                    .map(String::strip)
                    .map(glob -> Pattern.compile(glob.replace(".", "\\.").replace("*", ".*")))
                    .toList();
        }
    }

    /** Keys that the code names and that have no text. */
    Set<String> missing(String code) throws IOException {
        List<String> bundles = names();
        Set<String> missing = new TreeSet<>();
        var literal = KEY_IN_CODE.matcher(code);
        while (literal.find()) {
            if (bundles.contains(literal.group(1))) {
                Set<String> keys = read(literal.group(1)).stringPropertyNames();
                String key = literal.group(2);
                if (!keys.contains(key) && keys.stream().noneMatch(known -> known.startsWith(key + "."))) {
                    missing.add(literal.group());
                }
            }
        }
        return missing;
    }

    private Properties read(String name) {
        try (Reader reader = Files.newBufferedReader(folder.resolve(name + ".properties"))) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
