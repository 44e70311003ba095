package org.readback.testdesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.DesignFault;
import org.readback.assessment.OwnTests;
import org.readback.assessment.TestDesign;
import org.readback.assessment.TestKind;
import org.readback.assessment.TestSheets;
import org.readback.base.UserError;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class TestDesigningTest {
    @Autowired
    TestDesigning designing;

    @Autowired
    Designs designs;

    @Autowired
    OwnTests tests;

    @Autowired
    TestSheets sheets;

    @Autowired
    TestAccounts accounts;

    private TestAccounts.Session session = () -> {};

    @BeforeEach
    void signIn() {
        session = accounts.signIn(designs.instructor());
    }

    @AfterEach
    void signOut() {
        session.close();
    }

    private DesignPage built(String name) {
        DesignId id = designing.begin(TestKind.MASTERY);
        return designing.save(id, 1, Designs.law(name));
    }

    private DesignPage by(AccountId person, java.util.function.Supplier<DesignPage> does) {
        try (var other = accounts.signIn(person)) {
            return does.get();
        }
    }

    @Test
    void aNewDesignSaysWhatIsStillToBeDone() {
        DesignPage page = designing.find(designing.begin(TestKind.LEVELS)).orElseThrow();

        assertThat(page.sheet().faults())
                .extracting(DesignFault::place)
                .containsExactly(
                        "id", "title.en", "title.kk", "title.ru", "summary.en", "summary.kk", "summary.ru", "part.1");
        assertThat(page.sheet().test()).isEmpty();
        assertThatThrownBy(() -> designing.submit(page.id()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("testdesign.error.faults");
    }

    @Test
    void aWholeDesignSaysWhatItsPoolsCanGiveAndThatTwoFormsArePossible() {
        DesignPage page = built(Designs.name());

        assertThat(page.sheet().faults()).isEmpty();
        assertThat(page.sheet().test().orElseThrow().form().orElseThrow().duties())
                .allSatisfy(duty -> assertThat(duty.items()).isPositive());
        assertThat(designing.apart(page.id()).orElseThrow()).isBetween(0.0, 0.5);
    }

    @Test
    void aSecondPersonPutsItOnOfferExactlyAsItWasSubmitted() {
        String name = Designs.name();
        DesignPage page = designing.submit(built(name).id());
        assertThat(page.barrier()).hasValue("author");
        assertThatThrownBy(() -> designing.offer(page.id())).hasMessageContaining("testdesign.barrier.author");
        assertThatThrownBy(() -> designing.save(page.id(), page.revision(), Designs.law(name + "x")))
                .hasMessageContaining("testdesign.error.state");

        AccountId without = designs.instructor(Right.APPROVE_ENGLISH);
        assertThatThrownBy(() -> by(without, () -> designing.offer(page.id())))
                .hasMessageContaining("testdesign.barrier.law");
        assertThat(sheets.find(new BlueprintId(name))).isEmpty();

        DesignPage offered = by(designs.instructor(Right.APPROVE_LAW), () -> designing.offer(page.id()));

        assertThat(offered.state()).isEqualTo(DesignState.OFFERED);
        var test = sheets.find(new BlueprintId(name)).orElseThrow();
        assertThat(test.version()).isEqualTo(page.version().orElseThrow());
        assertThat(test.form().orElseThrow().length()).isEqualTo(12);
        assertThat(test.form().orElseThrow().pass()).isEqualTo(0.75);
        tests.withdraw(new BlueprintId(name));
    }

    @Test
    void whatIsSentBackIsChangedAndKeptAsAnotherVersion() {
        String name = Designs.name();
        DesignPage first = designing.submit(built(name).id());
        DesignPage back = by(designs.instructor(), () -> designing.sendBack(first.id(), " Ask more of the card. "));
        assertThat(back.note()).isEqualTo("Ask more of the card.");

        TestDesign was = back.design();
        TestDesign longer = new TestDesign(
                name,
                was.kind(),
                was.title(),
                was.summary(),
                was.languages(),
                45,
                was.rules(),
                was.form(),
                was.parts());
        DesignPage changed = designing.save(back.id(), back.revision(), longer);
        assertThat(changed.version()).isEmpty();

        assertThat(designing.submit(back.id()).version().orElseThrow())
                .isGreaterThan(first.version().orElseThrow());
    }

    @Test
    void whatTwoPeopleChangeAtOnceIsToldAndNothingIsWrittenOver() {
        DesignPage page = built(Designs.name());
        String name = page.design().id();
        AccountId other = designs.instructor();
        by(other, () -> designing.save(page.id(), page.revision(), with(page.design(), 33)));

        assertThatThrownBy(() -> designing.save(page.id(), page.revision(), with(page.design(), 44)))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("testdesign.error.conflict");
        assertThat(designing.find(page.id()).orElseThrow().design().minutes()).isEqualTo(33);
        assertThat(name).isNotBlank();
    }

    private static TestDesign with(TestDesign design, int minutes) {
        return new TestDesign(
                design.id(),
                design.kind(),
                design.title(),
                design.summary(),
                design.languages(),
                minutes,
                design.rules(),
                design.form(),
                design.parts());
    }

    @Test
    void aTestOnOfferIsChangedUnderItsNameAndComesBackTheSame() {
        DesignPage page = designing
                .find(designing.change(new BlueprintId("eng-placement")))
                .orElseThrow();

        assertThat(page.isNew()).isFalse();
        assertThat(page.sheet().faults()).isEmpty();
        var now = sheets.find(new BlueprintId("eng-placement")).orElseThrow();
        var then = page.sheet().test().orElseThrow();
        assertThat(then.parts())
                .usingRecursiveComparison()
                .ignoringFields("cuts")
                .isEqualTo(now.parts());
        assertThat(then.pools()).hasSize(now.pools().size());
        assertThat(then.time()).isEqualTo(now.time());
    }

    @Test
    void theNameOfAnotherTestIsRefused() {
        DesignPage page = designing.find(designing.begin(TestKind.MASTERY)).orElseThrow();

        assertThatThrownBy(() -> designing.save(page.id(), 1, Designs.law("uf-unit-1")))
                .hasMessageContaining("testdesign.error.taken");
    }

    @Test
    void whoIsNoInstructorBuildsNothing() {
        try (var trainee = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            assertThatThrownBy(() -> designing.begin(TestKind.MASTERY)).isInstanceOf(AccessDeniedException.class);
        }
    }
}
