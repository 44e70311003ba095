package org.readback.account;

import java.util.regex.Pattern;

/** A table about one person, as SQL over the tables of the module that offers it; the labels of its columns are those of
 * the table.
 *
 * @param name of the file, small letters and hyphens
 * @param sql with the one parameter {@code :person} */
public record PersonalTable(String name, String sql) {
    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    public PersonalTable {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("Not a name: " + name);
        if (!sql.contains(":person")) throw new IllegalArgumentException(name + " is about nobody");
    }
}
