package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readback.command.DemoTroop.Soldier;
import org.readback.identity.ServiceIdentity;
import org.readback.identity.Sex;

class DemoTroopTest {
    @Test
    void oneHundredAndThirtyNineStayAndSevenOfThemAreWomen() {
        List<String> others = DemoPeople.invent(new SplittableRandom(1)).stream()
                .map(DemoPerson::displayName)
                .toList();

        List<Soldier> troop = DemoTroop.invent(new SplittableRandom(1), others);
        List<ServiceIdentity> identities = IntStream.range(0, troop.size())
                .mapToObj(i -> DemoNames.identity(
                        i, troop.get(i).displayName(), troop.get(i).rank()))
                .toList();

        assertThat(troop).hasSize(DemoTroop.PEOPLE + 1);
        assertThat(troop)
                .extracting(Soldier::displayName)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(others);
        assertThat(identities).extracting(ServiceIdentity::number).doesNotHaveDuplicates();
        assertThat(identities).filteredOn(each -> each.sex() == Sex.FEMALE).hasSize(7);
        assertThat(identities)
                .allSatisfy(each ->
                        assertThat(troop).extracting(Soldier::displayName).contains(each.displayName()));
        assertThat(DemoTroop.invent(new SplittableRandom(1), others)).isEqualTo(troop);
    }
}
