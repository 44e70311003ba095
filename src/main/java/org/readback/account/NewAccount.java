package org.readback.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.base.UserError;

/** An account to be made.
 *
 * @param signInName 3 to 60 letters, digits, dots, hyphens and underscores; unique ignoring case; never changed
 * @param displayName 1 to 120 characters, as others see it
 * @param roles at least one
 * @param locale language of the interface at the first sign-in */
public record NewAccount(String signInName, String displayName, Set<Role> roles, Set<Right> rights, Locale locale) {
    private static final Pattern SIGN_IN_NAME = Pattern.compile("[\\p{L}\\p{N}._-]{3,60}");
    private static final int LONGEST_NAME = 120;

    /** @throws UserError if a value is out of its range: the values come from a form */
    public NewAccount {
        signInName = normal(signInName);
        displayName = name(displayName);
        roles = Set.copyOf(roles);
        rights = Set.copyOf(rights);
        if (!SIGN_IN_NAME.matcher(signInName).matches()) {
            throw new UserError("account.form.signInName.wrong");
        }
        if (roles.isEmpty()) {
            throw new UserError("account.form.roles.none");
        }
    }

    public NewAccount(String signInName, String displayName, Set<Role> roles, Locale locale) {
        this(signInName, displayName, roles, Set.of(), locale);
    }

    static String name(String typed) {
        String name = normal(typed);
        if (name.isEmpty() || name.length() > LONGEST_NAME) throw new UserError("account.form.displayName.wrong");
        return name;
    }

    /** Without outer spaces, and each letter in one form however a keyboard composed it. */
    static String normal(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }
}
