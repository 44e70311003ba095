package org.readback.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.readback.base.UserError;
import org.readback.course.CourseId;
import org.readback.standard.Recognition.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class RecognitionsTest extends SpringBrowserlessTest {
    private static final LocalDate GIVEN = LocalDate.of(2026, 1, 10);
    private static final byte[] PDF = "%PDF-1.7 a paper".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Recognitions recognitions;

    private static NewRecognition wanted(Optional<LocalDate> until, byte[] bytes) {
        return new NewRecognition(
                new CourseId("uf"),
                "An invented office",
                "CPTM 2017",
                GIVEN,
                until,
                new NewRecognition.File("letter.pdf", bytes));
    }

    private Recognition find(long number) {
        return recognitions.all().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @WithAccount(Role.SUPERVISOR)
    void theEndIsToldFrom180DaysBefore() {
        LocalDate until = GIVEN.plusYears(4);
        Recognition entered = find(recognitions.add(wanted(Optional.of(until), PDF)));

        assertThat(entered.state(until.minusDays(181))).isEqualTo(State.IN_FORCE);
        assertThat(entered.state(until.minusDays(180))).isEqualTo(State.ENDS_SOON);
        assertThat(entered.state(until)).isEqualTo(State.ENDS_SOON);
        assertThat(entered.state(until.plusDays(1))).isEqualTo(State.EXPIRED);
        Recognition endless = find(recognitions.add(wanted(Optional.empty(), PDF)));
        assertThat(endless.state(until.plusYears(50))).isEqualTo(State.IN_FORCE);
    }

    @Test
    @WithAccount(Role.SUPERVISOR)
    void whatWasEndedStaysInTheRegisterWithItsPaper() {
        long number = recognitions.add(wanted(Optional.empty(), PDF));

        recognitions.end(number, "Entered twice");

        assertThat(find(number).state(GIVEN)).isEqualTo(State.ENDED);
        assertThat(find(number).ended()).contains("Entered twice");
        assertThat(recognitions.paper(number))
                .hasValueSatisfying(paper -> assertThat(paper.type()).isEqualTo("application/pdf"));
        assertThatThrownBy(() -> recognitions.end(number, "Again")).isInstanceOf(UserError.class);
    }

    @Test
    @WithAccount(Role.SUPERVISOR)
    void whatIsNoPaperOrAmissIsRefused() {
        byte[] program = "MZ, whatever its name says".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> recognitions.add(wanted(Optional.empty(), program)))
                .isInstanceOf(UserError.class);
        byte[] large = new byte[Recognitions.MOST_BYTES + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertThatThrownBy(() -> recognitions.add(wanted(Optional.empty(), large)))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> recognitions.add(wanted(Optional.of(GIVEN.minusDays(1)), PDF)))
                .isInstanceOf(UserError.class);
        assertThat(recognitions.paper(-1)).isEmpty();
    }

    @Test
    @WithAccount(Role.INSTRUCTOR)
    void instructorsReadTheRegisterAndDoNotKeepIt() {
        assertThat(recognitions.all()).isNotNull();
        assertThatThrownBy(() -> recognitions.add(wanted(Optional.empty(), PDF)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
