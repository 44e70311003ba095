package org.readback.practice;

import java.util.List;
import org.readback.account.AccountId;
import org.readback.bank.Origin;
import org.readback.course.LessonId;
import org.readback.course.LessonWords;
import org.readback.item.ItemId;
import org.readback.item.Skill;
import org.readback.practice.CardSubject.OfItem;
import org.readback.practice.PracticeSheet.Asking;
import org.readback.practice.ReviewSheet.Place;
import org.springframework.stereotype.Component;

/** What the trainee who is signed in has of practice, for tests. */
@Component
public class PracticeParts {
    private static final LessonId LESSON = new LessonId("eng1-02");
    private static final ItemId ITEM = new ItemId("eng1-02-01");

    private final PracticeRuns runs;
    private final ReviewDesk desk;
    private final CardMaking making;
    private final LessonWords words;
    private final CardRows cards;

    PracticeParts(PracticeRuns runs, ReviewDesk desk, CardMaking making, LessonWords words, CardRows cards) {
        this.runs = runs;
        this.desk = desk;
        this.making = making;
        this.words = words;
        this.cards = cards;
    }

    /** All not answered yet.
     *
     * @param run at its first item
     * @param word that asks for its meaning */
    public record Parts(Asking run, Place word, ReviewSheet.OfItem item) {}

    /** Makes them. */
    public Parts parts(AccountId trainee) {
        making.add(List.of(trainee), List.of(new OfItem(ITEM)), Origin.REAL);
        var item = cards.all(trainee).stream()
                .filter(card -> card.subject().equals(new OfItem(ITEM)))
                .findFirst()
                .orElseThrow();
        var asked = (ReviewSheet.OfItem) desk.sheet(item, new Due(1, 0, 1), cards.now());
        Place word = word(trainee);
        var run =
                (Asking) runs.open(runs.start(new Focus.OfSkill(Skill.READING))).orElseThrow();
        return new Parts(run, word, asked);
    }

    /** Makes a card of one word. */
    public Place word(AccountId trainee) {
        making.add(List.of(trainee), NewCards.subjects(words, LESSON).subList(0, 1), Origin.REAL);
        return cards.all(trainee).stream()
                .filter(card -> card.subject().kind().equals("WORD"))
                .map(card -> new Place(card.id(), 0))
                .findFirst()
                .orElseThrow();
    }
}
