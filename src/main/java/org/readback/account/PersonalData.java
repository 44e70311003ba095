package org.readback.account;

import java.util.List;
import java.util.function.BiConsumer;

/** What a module keeps about people, for the copy that a person takes of all that is kept about them. A module that keeps
 * anything has a bean of this kind; a test finds tables that none of them names. Nothing here checks who asks.
 *
 * <p>What is still secret stays so: of an item of a test's pool the id and the score are given, neither its wording nor
 * what was answered, since a right answer is the key. */
public interface PersonalData {
    /** In the order in which they are best read. */
    List<PersonalTable> tables();

    /** Hands over, one after the other, what is no table: recordings.
     *
     * @param file takes a name below the module's own, such as {@code recordings/3.webm}, and the bytes */
    default void files(AccountId person, BiConsumer<String, byte[]> file) {}
}
