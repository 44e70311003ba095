package org.readback.bank;

/** Where an item belongs. */
public sealed interface ItemHome {
    /** Items of tests, which belong to no lesson. */
    record Pool(String pool) implements ItemHome {
        public Pool {
            if (pool.isBlank()) throw new IllegalArgumentException("A pool needs a name");
        }
    }

    /** Items of a lesson, by the lesson's id. */
    record Lesson(String lesson) implements ItemHome {
        public Lesson {
            if (lesson.isBlank()) throw new IllegalArgumentException("A lesson needs an id");
        }
    }
}
