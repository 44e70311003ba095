package samples.account;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
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

    @ForModules
    public static class ForOthers {
        public void all() {}
    }
}
