package org.readback.assessment;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The sample tests, with the one that is held in sessions, are offered during each test. */
public final class OfferedHeldTests implements BeforeEachCallback, AfterEachCallback {
    @Override
    public void beforeEach(ExtensionContext test) {
        tests(test).offer();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        tests(test).withdraw();
    }

    private static HeldTests tests(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getBean(HeldTests.class);
    }
}
