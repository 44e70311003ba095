package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.TestAccounts.Session;
import org.readback.assessment.PoolWarning.Kind;
import org.readback.assessment.TestSheet.DutySheet;
import org.readback.assessment.TestSheet.TopicSheet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class TestSheetsTest {
    @RegisterExtension
    final OfferedSamples samples = new OfferedSamples();

    @Autowired
    TestSheets sheets;

    @Autowired
    PlantedTests planted;

    @Autowired
    TestAccounts accounts;

    private Session session = () -> {};

    @BeforeEach
    void offer() {
        planted.offer();
        session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR));
    }

    @AfterEach
    void withdraw() {
        session.close();
        planted.withdraw();
    }

    private TestSheet sheet(BlueprintId test) {
        return sheets.find(test).orElseThrow();
    }

    @Test
    void aLevelTestTellsItsPartsWithTheCutsInForce() {
        TestSheet sheet = sheet(SampleTests.LEVELS);

        assertThat(sheet.kind()).isEqualTo(TestKind.LEVELS);
        assertThat(sheet.mostItems()).isEqualTo(18);
        assertThat(sheet.form()).isEmpty();
        assertThat(sheet.parts()).extracting(TestSheet.PartSheet::part).containsExactly("reading", "use");
        assertThat(sheet.parts().getFirst().stopping().bandMass()).isEqualTo(0.70);
        CutVersion cuts = sheet.parts().getFirst().cuts();
        assertThat(cuts.version()).isEqualTo(1);
        assertThat(cuts.cuts()).extracting(CutVersion.Cut::theta).containsExactly(-1.5, -0.5, 0.5, 1.5);
        assertThat(cuts.method()).isEqualTo("first values of the test's file");
        assertThat(cuts.panel()).isEqualTo("none");
    }

    @Test
    void aPoolIsCountedByTopicAndBand() {
        TestSheet.PoolSheet pool = sheet(SampleTests.LEVELS).pools().getFirst();

        assertThat(pool.pool()).isEqualTo("sample-reading");
        assertThat(pool.part()).isEqualTo("reading");
        assertThat(pool.items()).isEqualTo(30);
        assertThat(pool.specimens()).isEqualTo(30);
        assertThat(pool.parameters()).isZero();
        assertThat(pool.calibrated()).isZero();
        assertThat(pool.topics())
                .containsExactly(
                        new TopicSheet("detail", 2.0 / 3, 6, List.of(4, 4, 4, 4, 4)),
                        new TopicSheet("gist", 1.0 / 3, 3, List.of(2, 2, 2, 2, 2)));
    }

    @Test
    void aFinalTellsItsFormAndDuties() {
        TestSheet sheet = sheet(SampleTests.MASTERY);

        assertThat(sheet.parts()).isEmpty();
        assertThat(sheet.form()).hasValueSatisfying(form -> {
            assertThat(form.length()).isEqualTo(6);
            assertThat(form.pass()).isEqualTo(0.80);
            assertThat(form.duties()).containsExactly(new DutySheet("report", 4), new DutySheet("stop", 4));
        });
        assertThat(sheet.warnings()).extracting(PoolWarning::kind).containsExactly(Kind.SPECIMEN, Kind.START_VALUES);
    }

    @Test
    void plantedFaultsOfAPoolAreTold() {
        assertThat(sheet(PlantedTests.DRY).warnings())
                .containsExactly(
                        new PoolWarning(Kind.TOPIC, "planted-dry", "scarce", 3, 6),
                        new PoolWarning(Kind.STRAY, "planted-dry", "stray", 1, 0),
                        new PoolWarning(Kind.RETAKE, "planted-dry", "", 16, 24),
                        new PoolWarning(Kind.CAP, "planted-dry", "", 4, 12),
                        new PoolWarning(Kind.SPECIMEN, "planted-dry", "", 16, 16),
                        new PoolWarning(Kind.START_VALUES, "planted-dry", "", 16, 16));
    }

    @Test
    void aDutyWithoutASecondItemIsToldAndThatNoFormComesOfIt() {
        assertThat(sheet(PlantedTests.LAME).warnings())
                .contains(
                        new PoolWarning(Kind.DUTY, "planted-lame", "report", 1, 2),
                        new PoolWarning(Kind.NO_FORM, "planted-lame", "", 12, 4));
    }

    @Test
    void thoseOnOfferAreListedAndOthersAreNotFound() {
        assertThat(sheets.all())
                .extracting(TestSheet::test)
                .contains(SampleTests.LEVELS, SampleTests.MASTERY, PlantedTests.DRY);
        assertThat(sheets.find(new BlueprintId("no-such-test"))).isEmpty();
    }

    @Test
    void onlyInstructorsSeeThem() {
        for (Role role : new Role[] {Role.TRAINEE, Role.SUPERVISOR, Role.ADMINISTRATOR}) {
            try (var other = accounts.signIn(accounts.fresh(role))) {
                assertThatThrownBy(sheets::all).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> sheets.find(SampleTests.LEVELS)).isInstanceOf(AccessDeniedException.class);
            }
        }
    }
}
