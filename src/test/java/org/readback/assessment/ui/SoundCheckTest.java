package org.readback.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.SampleSounds;
import org.readback.assessment.SampleTests;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class SoundCheckTest extends SpringBrowserlessTest {
    @Autowired
    SampleSounds sounds;

    @Autowired
    SampleTests silent;

    @Autowired
    TestAccounts accounts;

    private TestAccounts.Session session = () -> {};

    @BeforeEach
    void aTraineeSignsIn() {
        sounds.offer();
        silent.offer();
        session = accounts.signIn(accounts.fresh(Role.TRAINEE));
    }

    @AfterEach
    void signOut() {
        session.close();
        sounds.withdraw();
        silent.withdraw();
    }

    private static IntroductionView introduction(String test) {
        UI.getCurrent().navigate("tests/" + test);
        return UI.getCurrent()
                .getChildren()
                .flatMap(SoundCheckTest::all)
                .filter(IntroductionView.class::isInstance)
                .map(IntroductionView.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component one) {
        return Stream.concat(Stream.of(one), one.getChildren().flatMap(SoundCheckTest::all));
    }

    private static boolean isStarted() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath().startsWith("attempts/");
    }

    @Test
    void whoHeardTheVoiceStartsAtOnce() {
        IntroductionView view = introduction("sample-listening");

        view.sound.heard.click();
        view.start.click();

        assertThat(isStarted()).isTrue();
    }

    @Test
    void whoHasNotCheckedIsRemindedOnceAndNotHeldBack() {
        IntroductionView view = introduction("sample-listening");

        view.start.click();
        assertThat(isStarted()).isFalse();
        assertThat(view.sound.getElement().getTextRecursively()).contains("You have not checked your sound yet");

        view.start.click();
        assertThat(isStarted()).isTrue();
    }

    @Test
    void whoHearsNothingReadsWhatToDo() {
        IntroductionView view = introduction("sample-listening");

        view.sound.not.click();

        assertThat(view.sound.getElement().getTextRecursively()).contains("Turn up the volume");
    }

    @Test
    void aTestWithoutSoundAsksNothing() {
        IntroductionView view = introduction("sample-levels");

        assertThat(view.sound.isAttached()).isFalse();
        view.start.click();
        assertThat(isStarted()).isTrue();
    }
}
