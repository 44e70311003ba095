package org.readback.personal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Job;
import org.readback.personal.PersonalCopies;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class CopyViewTest extends SpringBrowserlessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    TestAccounts accounts;

    @Autowired
    PersonalCopies copies;

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void copyIsMadeInTheBackgroundAndThenFetched() throws InterruptedException {
        try (var session = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            CopyView view = navigate(CopyView.class);
            assertThat(words(view)).contains("No copy is waiting");
            assertThat(view.fetch.isVisible()).isFalse();

            test(view.make).click();
            Optional<Job> job = copies.newest();
            for (long end = System.nanoTime() + PATIENCE.toNanos();
                    job.filter(Job::isRunning).isPresent() && System.nanoTime() < end;
                    job = copies.newest()) {
                Thread.sleep(20);
            }
            assertThat(job).map(Job::state).hasValue(Job.State.DONE);

            CopyView again = navigate(CopyView.class);
            UI.getCurrent().setLocale(Locale.of("ru"));
            roundTrip();
            assertThat(words(again)).contains("Готова копия от", "Скачать копию");
            assertThat(again.fetch.isVisible()).isTrue();
            assertThat(again.fetch.getHref()).isNotEmpty();
            UI.getCurrent().setLocale(Locale.ENGLISH);
        }
    }
}
