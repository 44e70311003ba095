package org.readback.assessment;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The sample tests are offered during each test. */
public final class OfferedSamples implements BeforeEachCallback, AfterEachCallback {
    @Override
    public void beforeEach(ExtensionContext test) {
        samples(test).offer();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        samples(test).withdraw();
    }

    private static SampleTests samples(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getBean(SampleTests.class);
    }
}
