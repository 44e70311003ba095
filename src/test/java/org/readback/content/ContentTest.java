package org.readback.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Everything that ships is right. */
class ContentTest {
    private static final ContentFiles FILES = ContentFiles.folder(Path.of("content"));

    @Test
    void everyFileIsReadWithoutFault() {
        Reading reading = Samples.read(FILES);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.content().courses()).isNotEmpty();
        assertThat(reading.content().pools()).isNotEmpty();
    }

    @Test
    void rulesOfAuthorshipHold() {
        assertThat(ContentRules.check(Samples.read(FILES).content())).isEmpty();
    }

    @Test
    void secondReaderAgreesWithEveryKey() throws IOException {
        assertThat(SecondReader.compare(FILES, Samples.read(FILES).content())).isEmpty();
    }

    @Test
    void whatShipsInsideTheProductIsTheSame() throws IOException {
        assertThat(ContentFiles.shipped().read().keySet())
                .containsAll(FILES.read().keySet().stream()
                        .filter(path -> path.startsWith("courses/") || path.startsWith("bank/"))
                        .toList());
        assertThat(Samples.read(ContentFiles.shipped()).faults()).isEmpty();
    }
}
