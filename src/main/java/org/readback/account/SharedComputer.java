package org.readback.account;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Whether other people use this computer as well: every browser is taken for shared until somebody says at the sign-in
 * that only they use it; a cookie remembers that. */
public final class SharedComputer {
    /** Of the cookie that a computer of one person has; its value does not matter. */
    public static final String OWN = "readback-own";

    private SharedComputer() {}

    public static boolean isShared(Cookie @Nullable [] cookies) {
        return cookies == null
                || Arrays.stream(cookies).noneMatch(cookie -> cookie.getName().equals(OWN));
    }
}
