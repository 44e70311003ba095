package org.readback.e2e;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every screen of an instructor, beside {@link SweepIT}. */
class SweepInstructorIT {
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

    @Test
    void everyScreenHolds() {
        new Sweep(product, browser).everyScreenOfARoleHolds("instructor");
    }
}
