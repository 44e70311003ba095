package org.readback.e2e;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The door, and every screen of all roles but the instructor, who has the most: see {@link SweepInstructorIT}. */
class SweepIT {
    private static RunningProduct product;
    private static Browser browser;

    @BeforeAll
    static void start() {
        product = RunningProduct.demo();
        browser = new Browser();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    static List<String> roles() {
        return Routes.ROLES.stream().filter(role -> !role.equals("instructor")).toList();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void everyScreenOfARoleHolds(String role) {
        new Sweep(product, browser).everyScreenOfARoleHolds(role);
    }

    @Test
    void theDoorHolds() {
        new Sweep(product, browser).theDoorHolds();
    }
}
