package org.readback.content;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where content files come from. */
public interface ContentFiles {
    /** Path below the content folder, with slashes, to the file's bytes; texts, sounds and pictures only. */
    SortedMap<String, byte[]> read() throws IOException;

    /** All YAML, Markdown and media files below a folder. */
    static ContentFiles folder(Path folder) {
        return () -> {
            SortedMap<String, byte[]> files = new TreeMap<>();
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                    String name = folder.relativize(path).toString().replace('\\', '/');
                    if (isContent(name)) {
                        files.put(name, Files.readAllBytes(path));
                    }
                }
            }
            return files;
        };
    }

    /** What ships inside the product. */
    static ContentFiles shipped() {
        return () -> {
            SortedMap<String, byte[]> files = new TreeMap<>();
            var resolver = new PathMatchingResourcePatternResolver();
            for (Resource resource : resolver.getResources("classpath*:content/**/*.*")) {
                String name = URI.create(resource.getURI().toString().replace(" ", "%20"))
                        .toString()
                        .replaceFirst(
                                "^.*/content/(?=(courses|bank|forms|tasks|tests|batteries|profiles|missions|second-reader|standards)/)",
                                "");
                if (isContent(name) && !name.contains(":")) {
                    files.put(name, resource.getContentAsByteArray());
                }
            }
            return files;
        };
    }

    /** Texts at hand, for tests. */
    static ContentFiles of(Map<String, String> texts) {
        return () -> {
            SortedMap<String, byte[]> files = new TreeMap<>();
            texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
            return files;
        };
    }

    private static boolean isContent(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".md") || MediaFiles.isMedia(name);
    }
}
