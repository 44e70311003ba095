package org.readback.lexis;

/** A word of the list.
 *
 * @param headword in small letters, in the spelling that was looked for
 * @param level the easiest of its parts of speech that it can be */
public record LevelledWord(String headword, WordLevel level) {}
