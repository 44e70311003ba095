package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.psychometrics.ResponseMatrix;

class ResponsesCsvTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void peopleAndItemsKeepTheOrderOfTheFile() throws IOException {
        var responses = read("\"\",i2,person,i1\n1,1,ann,0\n2,NA,ben,1\n3,,cid,0\n", _ -> 1);

        assertThat(responses.people()).containsExactly("ann", "ben", "cid");
        assertThat(responses.items()).containsExactly("i2", "i1");
        assertThat(responses.places()).isEqualTo(Map.of("i2", 0, "i1", 1));
        assertThat(responses.matrix().people()).isEqualTo(3);
        assertThat(responses.matrix().items()).isEqualTo(2);
        assertThat(responses.matrix().points(0, 0)).isEqualTo(1);
        assertThat(responses.matrix().points(0, 1)).isEqualTo(0);
        assertThat(responses.matrix().points(1, 0)).isEqualTo(ResponseMatrix.MISSING);
        assertThat(responses.matrix().points(1, 1)).isEqualTo(1);
        assertThat(responses.matrix().points(2, 0)).isEqualTo(ResponseMatrix.MISSING);
    }

    @Test
    void columnsThatDoNotCountAreNotEvenRead() throws IOException {
        var responses = read("person,theta,i1\nann,-0.53,3\n", item -> item.equals("i1") ? 3 : -1);

        assertThat(responses.items()).containsExactly("i1");
        assertThat(responses.matrix().points(0, 0)).isEqualTo(3);
    }

    @Test
    void aFaultNamesTheLine() {
        assertFault("i1,i2\n0,1\n", "line 1: there is no column person, only i1, i2.");
        assertFault("person\nann\n", "line 1: there is no column of an item.");
        assertFault("person,i1\n", "there is nobody in it, only a header row.");
        assertFault("person,i1\nann,1\nann,0\n", "line 3: the person ann has a row already, in line 2.");
        assertFault("person,i1\n,1\n", "line 2: person is missing.");
        assertFault("person,i1\nann,2\n", "line 2: i1 must be a whole number from 0 to 1, not \"2\".");
        assertFault("person,i1\nann,yes\n", "line 2: i1 must be a whole number from 0 to 1, not \"yes\".");
    }

    private void assertFault(String text, String end) {
        assertThatExceptionOfType(InputFault.class)
                .isThrownBy(() -> read(text, _ -> 1))
                .withMessageEndingWith(end);
    }

    private ResponsesCsv read(String text, ToIntFunction<String> points) throws IOException {
        return ResponsesCsv.read(Files.writeString(folder.resolve("responses.csv"), text), points);
    }
}
