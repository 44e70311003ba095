package org.readback.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;

/** Whether a password may be used. */
public enum PasswordRating {
    TOO_SHORT,
    TOO_LONG,
    GUESSABLE,
    STRONG;

    static final int SHORTEST = 10;
    static final int LONGEST = 128;
    /** Of 0 to 4: more than about 10^8 guesses are needed. */
    private static final int LEAST_SCORE = 3;

    private static final Zxcvbn METER = new Zxcvbn();

    /** By zxcvbn (Wheeler 2016).
     *
     * @param person names of the person, which make a password easier to guess */
    static PasswordRating of(String password, List<String> person) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return TOO_SHORT;
        }
        if (length > LONGEST) {
            return TOO_LONG;
        }
        return METER.measure(password, person).getScore() < LEAST_SCORE ? GUESSABLE : STRONG;
    }
}
