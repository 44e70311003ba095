package org.readback.assessment;

import java.util.Map;
import java.util.TreeMap;
import org.readback.base.ForModules;
import org.readback.base.LocalText;
import org.springframework.stereotype.Service;

/** What tests on offer are called, for other modules. */
@Service
@ForModules
public class TestTitles {
    private final Blueprints blueprints;

    TestTitles(Blueprints blueprints) {
        this.blueprints = blueprints;
    }

    /** By the id of the test. */
    public Map<String, LocalText> all() {
        var titles = new TreeMap<String, LocalText>();
        blueprints
                .current()
                .forEach(version -> titles.put(
                        version.id().blueprintId(), version.blueprint().frame().title()));
        return titles;
    }

    /** By the id of those that must be known as well as passed: tests with duties. */
    public Map<String, LocalText> withDuties() {
        var titles = new TreeMap<String, LocalText>();
        for (Blueprint.Version version : blueprints.current()) {
            if (version.blueprint() instanceof Blueprint.Mastery mastery
                    && !mastery.duties().isEmpty()) {
                titles.put(version.id().blueprintId(), mastery.frame().title());
            }
        }
        return titles;
    }
}
