package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.account.Role;

class DemoPeopleTest {
    @TempDir
    Path folder;

    @Test
    void sameNumbersGiveTheSameSixtyPeople() {
        List<DemoPerson> people = DemoPeople.invent(new SplittableRandom(5));

        assertThat(people).hasSize(60).isEqualTo(DemoPeople.invent(new SplittableRandom(5)));
        assertThat(people).extracting(DemoPerson::signInName).doesNotHaveDuplicates();
        assertThat(people).extracting(DemoPerson::subUnit).containsOnly("Platoon 1", "Platoon 2", "Platoon 3");
        assertThat(people)
                .filteredOn(DemoPerson::isVisitor)
                .singleElement()
                .satisfies(person -> assertThat(person.signInName()).isEqualTo("trainee"));
        assertThat(people).allSatisfy(person -> assertThat(person.signInName()).matches("[\\p{L}\\p{N}._-]{3,40}"));
    }

    @Test
    void signInsAreMadeOnceAndKeptForTheirOwnerOnly() throws IOException {
        SignIns.File file = new SignIns.File(folder.resolve("sign-ins.txt"));

        SignIns made = file.readOrMake(new SplittableRandom(1));
        SignIns read = file.readOrMake(new SplittableRandom(2));

        assertThat(read).isEqualTo(made);
        assertThat(made.passwords()).containsOnlyKeys(Role.values());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
        assertThat(made.words()).contains("supervisor", made.password(Role.SUPERVISOR));
    }

    @Test
    void damagedFileIsSaidToBeSo() throws IOException {
        Path path = folder.resolve("sign-ins.txt");
        Files.writeString(path, "trainee abc\n");

        assertThatThrownBy(() -> new SignIns.File(path).readOrMake(new SplittableRandom(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("delete the folder");
    }
}
