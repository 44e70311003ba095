package org.readback.exam;

import static org.readback.assessment.HeldTests.HELD;
import static org.readback.assessment.SampleTests.right;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptSheet;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.AttemptStand;
import org.readback.assessment.HeldTests;
import org.readback.assessment.TestOffer;
import org.readback.item.LanguageTag;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The sample tests are offered; a new instructor with a session that they have planned for a new trainee, before each test. */
final class ExamScene implements BeforeEachCallback, AfterEachCallback {
    private static final UUID NOBODY = new UUID(0, 0);

    private @Nullable ApplicationContext beans;
    AccountId instructor = new AccountId(NOBODY);
    AccountId trainee = new AccountId(NOBODY);
    SessionId session = new SessionId(NOBODY);

    @Override
    public void beforeEach(ExtensionContext test) {
        beans = SpringExtension.getApplicationContext(test);
        bean(HeldTests.class).offer();
        instructor = bean(TestAccounts.class).fresh(Role.INSTRUCTOR);
        trainee = bean(TestAccounts.class).fresh(Role.TRAINEE);
        bean(TestSessions.class).look(instructor, trainee);
        plan();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        bean(HeldTests.class).withdraw();
    }

    private <T> T bean(Class<T> type) {
        return Objects.requireNonNull(beans).getBean(type);
    }

    /** The session of the scene is a new one from now on. */
    void plan() {
        session = as(instructor, () -> bean(TestSessions.class).plan(HELD, trainee));
    }

    /** Closes the session and lets the trainee into a new one. */
    void another() {
        hold(id -> sessions().close(id, "It is over"));
        plan();
        letIn();
    }

    ExamSessions sessions() {
        return bean(ExamSessions.class);
    }

    <T> T as(AccountId who, Supplier<T> work) {
        try (var own = bean(TestAccounts.class).signIn(who)) {
            return work.get();
        }
    }

    /** What the instructor does. */
    void hold(Consumer<SessionId> work) {
        as(instructor, () -> {
            work.accept(session);
            return session;
        });
    }

    String code() {
        return as(instructor, () -> bean(TestSessions.class).code(session));
    }

    Entry enter(String code) {
        return as(trainee, () -> bean(ExamDoor.class).enter(HELD, code));
    }

    /** Opens the session; the trainee types its code. */
    void letIn() {
        hold(sessions()::open);
        enter(code());
    }

    Asking start() {
        return (Asking) as(trainee, () -> bean(Assessments.class).start(HELD, LanguageTag.EN));
    }

    AttemptSheet answer(Asking asking) {
        return as(trainee, () -> bean(Assessments.class).answer(asking.attempt(), asking.nonce(), right(asking)));
    }

    /** What the trainee can do now. */
    TestOffer.State state() {
        return as(
                trainee,
                () -> bean(Assessments.class).offers().stream()
                        .filter(offer -> offer.test().equals(HELD))
                        .findFirst()
                        .orElseThrow()
                        .state());
    }

    /** Of the trainee, as the instructor sees it. */
    Seat seat() {
        return as(
                instructor, () -> sessions().find(session).orElseThrow().seats().getFirst());
    }

    AttemptStand stand() {
        return seat().attempt().orElseThrow();
    }
}
