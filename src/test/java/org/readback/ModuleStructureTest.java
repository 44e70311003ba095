package org.readback;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleStructureTest {
    @Test
    void modulesImportOnlyWhatTheyDeclareAndWithoutCircles() {
        ApplicationModules.of(Application.class).verify();
    }
}
