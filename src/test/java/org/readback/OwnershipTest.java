package org.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.readback.TwoHouses.Two;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptSheet;
import org.readback.assessment.OfferedSamples;
import org.readback.assessment.SampleTests;
import org.readback.base.UserError;
import org.readback.course.LessonCheckSheet;
import org.readback.course.LessonChecks;
import org.readback.item.Response;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Two people a role try each other's ids on every service: a kind refusal, nothing seen, nothing changed. */
@AppTest
class OwnershipTest {
    static final List<OwnershipCase<?>> CASES = Stream.of(
                    OwnershipCase.ALL,
                    RollOwnership.ALL,
                    PanelOwnership.ALL,
                    WorkOwnership.ALL,
                    ReportOwnership.ALL,
                    BatteryOwnership.ALL,
                    ExamOwnership.ALL,
                    ExchangeOwnership.ALL,
                    ScenarioOwnership.ALL,
                    PaperOwnership.ALL,
                    CertificateOwnership.ALL,
                    EvidenceOwnership.ALL,
                    ProfileOwnership.ALL,
                    TrainingOwnership.ALL,
                    VisitOwnership.ALL,
                    ReadinessOwnership.ALL)
            .<OwnershipCase<?>>flatMap(List::stream)
            .toList();

    @RegisterExtension
    final OfferedSamples samples = new OfferedSamples();

    @Autowired
    TwoHouses houses;

    @Autowired
    TestAccounts accounts;

    @Autowired
    BeanFactory services;

    /** For what leaves no trace: what strangers are refused, and what is only read. */
    private static Optional<Two> kept = Optional.empty();

    private Two kept() {
        Two two = kept.orElseGet(houses::build);
        kept = Optional.of(two);
        return two;
    }

    @AfterAll
    static void leave() {
        kept = Optional.empty();
    }

    @Test
    void everyMethodThatTakesAnIdHasItsCase() {
        assertThat(tried()).isEqualTo(OwnedIds.methods(ArchitectureTest.CODE));
    }

    @Test
    void methodsWithoutACaseAreFound() {
        Set<String> forgotten = OwnedIds.methods(ArchitectureTest.SAMPLES);
        forgotten.removeAll(tried());

        assertThat(forgotten)
                .containsExactlyInAnyOrder(
                        "ForgottenService.read(UUID)",
                        "ForgottenService.readAll(List)",
                        "ForgottenService.open(String)");
    }

    private static Set<String> tried() {
        return CASES.stream().map(OwnershipCase::name).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void onlyThoseItBelongsToSeeOrChangeIt(OwnershipCase<?> asked) {
        Two two = kept();
        Map<String, String> before = houses.rows(two.theirs());
        Map<String, String> mine = houses.rows(two.mine());

        for (Role role : strangers(asked)) {
            assertThat(given(asked, two.mine().the(role), two))
                    .as("given to another %s", role)
                    .isEmpty();
        }

        assertThat(houses.rows(two.theirs())).isEqualTo(before);
        assertThat(houses.rows(two.mine())).isEqualTo(mine);
        if (asked.by().isEmpty()) return;
        Two own = OwnedIds.isReadOnly(asked) ? new Two(two.theirs(), two.theirs()) : houses.alone();
        for (Role role : asked.by()) {
            assertThat(given(asked, own.theirs().the(role), own))
                    .as("given to their own %s", role)
                    .isPresent();
        }
    }

    /** Administrators manage every account, so none is another's for them; they see no results. */
    private static List<Role> strangers(OwnershipCase<?> asked) {
        boolean managed = asked.by().contains(Role.ADMINISTRATOR);
        return Arrays.stream(Role.values())
                .filter(role -> !managed || role != Role.ADMINISTRATOR)
                .toList();
    }

    /** What came of it; empty after a kind refusal. Anything else that is thrown fails the test. */
    private <S> Optional<Object> given(OwnershipCase<S> asked, AccountId who, Two houses) {
        var called = new HashSet<String>();
        var watched = new ProxyFactory(services.getBean(asked.service()));
        watched.setProxyTargetClass(true);
        watched.addAdvice((MethodBeforeAdvice) (method, _, _) -> called.add(OwnedIds.signature(method)));
        S service = asked.service().cast(watched.getProxy());
        try (var session = accounts.signIn(who)) {
            return Optional.of(asked.call().apply(service, houses)).filter(OwnershipTest::isSomething);
        } catch (AccessDeniedException | UserError refused) {
            return Optional.empty();
        } finally {
            assertThat(called).containsExactly(asked.name());
        }
    }

    private static boolean isSomething(Object given) {
        return switch (given) {
            case Optional<?> one -> one.isPresent();
            case Collection<?> all -> !all.isEmpty();
            default -> true;
        };
    }

    @Test
    void theNonceOfAnotherCountsForNothingInOnesOwnSitting() {
        Two two = houses.build();
        AttemptSheet.Asking test = two.mine().running();
        LessonCheckSheet.Asking check = two.mine().check();
        Map<String, String> before = houses.rows(two.theirs());
        Map<String, String> mine = houses.rows(two.mine());

        try (var session = accounts.signIn(two.mine().trainee())) {
            UUID nonce = two.theirs().running().nonce();
            AttemptSheet sheet =
                    services.getBean(Assessments.class).answer(test.attempt(), nonce, SampleTests.wrong(test));
            assertThat(sheet)
                    .isInstanceOfSatisfying(
                            AttemptSheet.Asking.class,
                            same -> assertThat(same.nonce()).isEqualTo(test.nonce()));
            LessonCheckSheet next = services.getBean(LessonChecks.class)
                    .answer(check.check(), two.theirs().inline().nonce(), new Response.DontKnow());
            assertThat(next)
                    .isInstanceOfSatisfying(
                            LessonCheckSheet.Asking.class,
                            same -> assertThat(same.nonce()).isEqualTo(check.nonce()));
        }

        assertThat(houses.rows(two.theirs())).isEqualTo(before);
        assertThat(houses.rows(two.mine())).isEqualTo(mine);
    }
}
