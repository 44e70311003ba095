package org.readback.practice;

/** In which way a card asks; the database holds the names. */
enum CardForm {
    /** The English word: its meaning is thought of, shown, and graded by the person. */
    MEANING,
    /** The meaning: the English word is typed. */
    TYPED,
    /** An item of a lesson. */
    ITEM;

    /** A word asks in turn for its meaning and for itself. */
    static CardForm of(Card card) {
        return switch (card.subject()) {
            case CardSubject.OfItem _ -> ITEM;
            case CardSubject.OfWord _ -> card.reviews() % 2 == 0 ? MEANING : TYPED;
        };
    }
}
