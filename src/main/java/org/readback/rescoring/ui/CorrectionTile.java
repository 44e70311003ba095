package org.readback.rescoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.readback.account.CurrentAccount;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.assessment.ui.Outcomes;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Formats;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.Texts;
import org.readback.base.ui.WaitingCard;
import org.readback.base.ui.WaitingCard.Way;
import org.readback.rescoring.CorrectedResults;
import org.readback.rescoring.CorrectedResults.News;
import org.readback.rescoring.Corrections;

/** On Today: one's own results that were computed again, or those of one's people. */
@org.springframework.stereotype.Component
class CorrectionTile implements HomeTile {
    private static final int ORDER = 5;

    private final CorrectedResults results;
    private final Corrections corrections;
    private final SignedIn signedIn;

    CorrectionTile(CorrectedResults results, Corrections corrections, SignedIn signedIn) {
        this.results = results;
        this.corrections = corrections;
        this.signedIn = signedIn;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Component> card() {
        CurrentAccount me = signedIn.require();
        if (me.is(Role.TRAINEE)) return mine();
        return me.is(Role.SUPERVISOR) || me.is(Role.INSTRUCTOR) ? staff(me) : Optional.empty();
    }

    private Optional<Component> mine() {
        List<News> news = results.mine();
        if (news.isEmpty()) return Optional.empty();
        Section card = Cards.titled("rescoring.tile.mine");
        news.forEach(each -> card.add(item(each)));
        return Optional.of(card);
    }

    private Component item(News news) {
        var words = new Paragraph();
        Texts.follow(
                words,
                locale -> words.setText(Texts.in(
                        locale,
                        news.effect().changes().isEmpty() ? "rescoring.tile.same" : "rescoring.tile.changed",
                        news.effect().attempt().title().in(locale),
                        Formats.date(news.effect().attempt().finishedAt(), locale),
                        Outcomes.inShort(news.effect().before(), locale),
                        Outcomes.inShort(news.effect().after(), locale))));
        var look = Texts.text(new Anchor("results/" + news.effect().attempt().attempt()), "rescoring.tile.look");
        var read = Texts.text(new Button(), "rescoring.read");
        var actions = new Div(look, read);
        actions.addClassName("row");
        var item = new Div(words, actions);
        item.addClassNames("stack", "rescoring-news");
        read.addClickListener(click -> {
            results.read(news.correction());
            item.setVisible(false);
        });
        return item;
    }

    private Optional<Component> staff(CurrentAccount me) {
        List<News> news = results.ofMyPeople();
        long waiting = me.is(Role.INSTRUCTOR) ? corrections.waiting() : 0;
        long people = news.stream()
                .map(each -> each.effect().attempt().person())
                .distinct()
                .count();
        return new WaitingCard("rescoring.tile.people")
                .count(people, "rescoring.tile.people.text", new Way("corrected-results", "rescoring.tile.people.look"))
                .count(waiting, "rescoring.tile.waiting", new Way("corrections", "rescoring.tile.waiting.look"))
                .card();
    }
}
