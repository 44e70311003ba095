package org.readback.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs arithmetic of the front end as it is, with the Node that builds it. */
public final class NodeScript {
    private NodeScript() {}

    /** @param script a module that imports from {@code ./frontend} and prints one JSON value
     * @return that value; the test is skipped where no front end was ever built */
    public static JsonNode run(String script) throws IOException, InterruptedException {
        var process = new ProcessBuilder(node(), "--no-warnings", "--input-type=module", "-e", script)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return JsonMapper.shared().readTree(said);
    }

    /** Fetched by the build, if it was run here. */
    private static String node() throws IOException {
        Path fetched = Path.of(System.getProperty("user.home"), ".vaadin");
        Assumptions.assumeTrue(Files.isDirectory(fetched), "no front end was built here");
        try (Stream<Path> versions = Files.list(fetched)) {
            return versions.map(version -> version.resolve("bin/node"))
                    .filter(Files::isExecutable)
                    .map(Path::toString)
                    .findFirst()
                    .orElse("node");
        }
    }
}
