package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.readback.item.LanguageTag;
import org.readback.psychometrics.StoppingRule;
import tools.jackson.dataformat.yaml.YAMLMapper;

class BlueprintReaderTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    private static String file(String name) throws IOException {
        return Files.readString(Path.of("content/tests", name));
    }

    private static Blueprint read(String yaml) {
        return BlueprintReader.read("content/tests/x.yaml", YAML.readTree(yaml));
    }

    @Test
    void thePlacementHasThreePartsWithTheRulesOfAPlacement() throws IOException {
        assertThat(read(file("eng-placement.yaml"))).isInstanceOfSatisfying(Blueprint.Levels.class, test -> {
            assertThat(test.parts()).containsExactly("reading", "use", "listening");
            assertThat(test.mostItems()).isEqualTo(54);
            assertThat(test.frame().time()).isEqualTo(Duration.ofMinutes(45));
            assertThat(test.skills())
                    .filteredOn(part -> !part.part().equals("listening"))
                    .extracting(Blueprint.Part::stopping)
                    .containsOnly(StoppingRule.PLACEMENT);
            assertThat(test.skills().getLast().stopping().maximumItems()).isEqualTo(12);
            assertThat(test.skills()).allSatisfy(part -> {
                assertThat(part.cuts()).containsExactly(-1.5, -0.5, 0.5, 1.5);
                assertThat(part.prior()).isEqualTo(Blueprint.Prior.STANDARD);
            });
        });
    }

    @Test
    void theUnitTestHasItsDutiesAndThreeLanguages() throws IOException {
        assertThat(read(file("uf-unit-1.yaml"))).isInstanceOfSatisfying(Blueprint.Mastery.class, test -> {
            assertThat(test.frame().languages()).containsExactly(LanguageTag.EN, LanguageTag.KK, LanguageTag.RU);
            assertThat(test.duties()).hasSize(5);
            assertThat(test.targets().shares().values())
                    .hasSize(3)
                    .allSatisfy(share -> assertThat(share).isCloseTo(1.0 / 3, Offset.offset(1e-12)));
        });
    }

    @Test
    void everyFaultIsASentenceThatNamesTheFile() throws IOException {
        String placement = file("eng-placement.yaml");
        String unit = file("uf-unit-1.yaml");
        Map<String, String> faults = Map.of(
                placement.replace("stop-mass: 0.70", "prior: mine\n    stop-mass: 0.70"),
                        "prior must be standard or carried",
                placement.replace("kind: levels", "kind: level"), "kind must be",
                placement.replace("minutes: 45", "minutes: 0"), "minutes",
                placement.replace("minutes: 45", "minuts: 45"), "minuts",
                placement.replace("languages: [en]", "languages: [de]"), "de",
                placement.replace("[-1.5, -0.5, 0.5, 1.5]", "[0.5, -0.5]"), "ascending",
                placement.replace("max: 21", "max: 3"), "maximum",
                unit.replace("pass: 0.80", "pass: 80"), "pass",
                unit.replace("items: 15", "items: 3"), "duties");
        faults.forEach((yaml, says) -> assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(TestFault.class)
                .hasMessageStartingWith("content/tests/x.yaml: ")
                .hasMessageContaining(says));
    }
}
