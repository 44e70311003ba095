package org.readback.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.requirement.PersonState;
import org.readback.snapshot.Snapshot;

class NameCoverTest {
    private final NameCover cover = NameCover.of(
            List.of(
                    person("Aigul Serikova", "SERIKOVA AIGUL", "Серікова Айгүл"),
                    person("Nurlan Zhumanov", "", "Жұманов Нұрлан"),
                    person("Ivan Li", "LI IVAN", "Ли Иван")),
            "[name]");

    private static Snapshot.Person person(String name, String latin, String cyrillic) {
        return new Snapshot.Person(
                name,
                "Pte",
                name,
                latin,
                cyrillic,
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "",
                PersonState.READY,
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void namesOfEverybodyAreCoveredInBothScriptsAndAnyCase() {
        assertThat(cover.cover("I am Pte Serikova. ZHUMANOV Nurlan's post is north; Aigul told Li."))
                .isEqualTo("I am Pte [name]. [name]'s post is north; [name] told [name].");
        assertThat(cover.cover("Серікова мен ЖҰМАНОВ Нұрлан келді.")).isEqualTo("[name] мен [name] келді.");
    }

    @Test
    void endingsOfKazakhAndRussianDoNotUncoverAName() {
        assertThat(cover.cover("Жұмановтың орнына Айгүлге хабарлады; видел Серікову с Иваном."))
                .isEqualTo("[name] орнына [name] хабарлады; видел [name] с [name].");
    }

    @Test
    void wordsThatOnlyBeginLikeANameStay() {
        assertThat(cover.cover("Live fire at the line; либо налево, линия, ivanhoe."))
                .isEqualTo("Live fire at the line; либо налево, линия, ivanhoe.");
        assertThat(NameCover.of(List.of(), "[name]").cover("Serikova")).isEqualTo("Serikova");
    }

    @Test
    void markIsTakenAsItIs() {
        assertThat(NameCover.of(List.of(person("Ivan Li", "", "")), "$1\\").cover("Ivan Li left; Ivan stays"))
                .isEqualTo("$1\\ left; $1\\ stays");
    }
}
