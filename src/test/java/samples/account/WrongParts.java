package samples.account;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.readback.base.ForModules;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Each class here breaks one rule; nothing starts them. */
public final class WrongParts {
    private WrongParts() {}

    static final class KnowsVaadin {
        final Div place = new Div();
    }

    @Entity
    public static class OpenEntity {
        @Id
        long id;
    }

    public interface OpenRepository extends Repository<OpenEntity, Long> {}

    @SuppressWarnings("JavaTimeDefaultTimeZone") // the compiler would refuse it before the rule does
    static final class AsksTheClock {
        final Instant instant = Instant.now();
        final LocalDate date = LocalDate.now();
        final LocalDateTime time = LocalDateTime.now();
    }

    static final class AsksTheDice {
        final double one = Math.random();
        final double two = new Random().nextDouble();
    }

    static class FinalService {
        @PreAuthorize("hasRole('TRAINEE')")
        final void start() {}
    }

    static final class GluesMarkup {
        Html bold(String text) {
            return new Html("<b>" + text + "</b>");
        }
    }

    /** A public bean, one method of which says nothing of who may call it. */
    @Service
    public static class SilentService {
        public void delete() {}

        @PreAuthorize("hasRole('TRAINEE')")
        public void start() {}

        @ForModules
        public void answer() {}
    }

    /** Takes what belongs to somebody, once openly and once inside; no case of a test asks it for another's. */
    @Service
    @PreAuthorize("hasRole('TRAINEE')")
    public static class ForgottenService {
        public void read(UUID attempt) {}

        public void readAll(List<Wanted> attempts) {}

        public void open(String token) {}

        public void search(String text) {}

        @ForModules
        public void count(UUID attempt) {}

        public record Wanted(Optional<UUID> attempt) {}
    }

    @ForModules
    public static class ForOthers {
        public void all() {}
    }
}
