package org.readback.standard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.ui.Cards;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.standard.Recognition;
import org.readback.standard.Recognition.State;
import org.readback.standard.Recognitions;

/** On Today, to supervisors: recognitions that end soon or have run out. */
@org.springframework.stereotype.Component
class RecognitionTile implements HomeTile {
    private static final int ORDER = 60;

    private final Recognitions recognitions;
    private final SignedIn signedIn;
    private final Clock clock;

    RecognitionTile(Recognitions recognitions, SignedIn signedIn, Clock clock) {
        this.recognitions = recognitions;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> card() {
        if (!signedIn.require().is(Role.SUPERVISOR)) return Optional.empty();
        LocalDate today = Centre.today(clock);
        List<Recognition> near = recognitions.all().stream()
                .filter(each -> each.state(today) == State.ENDS_SOON || each.state(today) == State.EXPIRED)
                .toList();
        if (near.isEmpty()) return Optional.empty();
        var list = new UnorderedList();
        near.forEach(each -> list.add(item(each, today)));
        return Optional.of(Cards.titled(
                "standard.recognition.tile", list, new Anchor("recognitions", Texts.now("standard.recognition.all"))));
    }

    private static ListItem item(Recognition each, LocalDate today) {
        var course = new Span(each.courseTitle().in(UI.getCurrent().getLocale()) + " ");
        boolean expired = each.state(today) == State.EXPIRED;
        long days =
                each.until().map(until -> ChronoUnit.DAYS.between(today, until)).orElse(0L);
        return new ListItem(
                course,
                Tags.of(
                        expired ? "not" : "soon",
                        expired ? "warning" : "clock",
                        "standard.recognition.state." + each.state(today),
                        days));
    }
}
