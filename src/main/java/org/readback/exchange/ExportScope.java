package org.readback.exchange;

/** Which items go out. */
public sealed interface ExportScope {
    /** All that belong to lessons. */
    record Practice() implements ExportScope {}

    /** Those of one lesson. */
    record Lesson(String lesson) implements ExportScope {}

    /** Those of one pool of tests: somebody else has to allow it first. */
    record Test(String pool) implements ExportScope {}
}
