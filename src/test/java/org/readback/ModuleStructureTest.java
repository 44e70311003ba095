package org.readback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModuleStructureTest {
    @Test
    void modulesImportOnlyWhatTheyDeclareAndWithoutCircles() {
        ApplicationModules.of(Application.class).verify();
    }

    /** On sample modules that were made to break the rule. */
    @Test
    void anImportThatIsNotDeclaredAndACircleAreRefused() {
        var violations = ApplicationModules.of("samples.modules", _ -> true).detectViolations();

        assertThat(violations.getMessages())
                .anySatisfy(message -> assertThat(message).contains("'lower'", "'upper'"))
                .anySatisfy(message ->
                        assertThat(message).containsIgnoringCase("cycle").contains("left", "right"));
    }
}
