package org.readback.practice;

import org.readback.course.LessonId;
import org.readback.item.ItemId;

/** What a card is about. */
sealed interface CardSubject {
    /** How the database calls the kind. */
    String kind();

    /** Names it within its kind, for the database. */
    String key();

    /** @param word the id of the lexeme within the lesson */
    record OfWord(LessonId lesson, String word) implements CardSubject {
        @Override
        public String kind() {
            return "WORD";
        }

        @Override
        public String key() {
            return lesson + "/" + word;
        }
    }

    /** An item of a lesson. */
    record OfItem(ItemId item) implements CardSubject {
        @Override
        public String kind() {
            return "ITEM";
        }

        @Override
        public String key() {
            return item.itemId();
        }
    }

    static CardSubject of(String kind, String key) {
        if (kind.equals("ITEM")) return new OfItem(new ItemId(key));
        int slash = key.indexOf('/');
        return new OfWord(new LessonId(key.substring(0, slash)), key.substring(slash + 1));
    }
}
