package org.readback.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.function.Consumer;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptId;
import org.readback.assessment.AttemptSheet;
import org.readback.assessment.AttemptSounds;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Polls;
import org.readback.base.ui.RouteIds;
import org.springframework.security.access.AccessDeniedException;

/** One's own attempt at its current item; a finished one leads to its result. */
@Route("attempts/:attempt")
@RolesAllowed("TRAINEE")
class AttemptView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final Assessments assessments;
    private final AttemptSounds sounds;
    private String title = "";

    AttemptView(Assessments assessments, AttemptSounds sounds) {
        this.assessments = assessments;
        this.sounds = sounds;
        addClassName("attempt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var sheet = resume(RouteIds.of(event, "attempt", AttemptId::of));
        title = sheet.test().in(event.getUI().getLocale());
        removeAll();
        switch (sheet) {
            case AttemptSheet.Asking asking -> add(new AttemptPane(assessments, sounds, asking));
            case AttemptSheet.Held held -> wait(held);
            case AttemptSheet.Finished finished -> event.forwardTo("results/" + finished.attempt());
        }
    }

    /** Somebody came while time stands still: the item comes when it goes on. */
    private void wait(AttemptSheet.Held held) {
        Consumer<AttemptSheet> next = sheet -> {
            boolean same = sheet instanceof AttemptSheet.Held(var _, var _, var until)
                    && until.isPresent() == held.until().isPresent();
            if (!same) UI.getCurrent().refreshCurrentRoute(false);
        };
        var main = new Main(ContentTexts.text(new H1(), held.test()), new HeldPane(assessments, held, next));
        main.setId("main");
        main.addClassNames("one-item", "stack");
        if (held.until().isEmpty()) Polls.every(main, EVERY, () -> next.accept(assessments.resume(held.attempt())));
        add(main);
    }

    private AttemptSheet resume(AttemptId id) {
        try {
            return assessments.resume(id);
        } catch (AccessDeniedException foreign) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
