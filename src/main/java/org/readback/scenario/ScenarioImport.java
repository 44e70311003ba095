package org.readback.scenario;

import java.util.List;
import org.readback.content.Content;
import org.readback.content.LessonScenario;
import org.readback.course.ContentTaker;
import org.springframework.stereotype.Component;

/** Takes the scenarios of the content files over. */
@Component
class ScenarioImport implements ContentTaker {
    private final ScenarioRows rows;

    ScenarioImport(ScenarioRows rows) {
        this.rows = rows;
    }

    @Override
    public int take(Content content) {
        List<LessonScenario> scenarios = content.scenarios();
        int changed = 0;
        for (int place = 0; place < scenarios.size(); place++) {
            if (rows.put(scenarios.get(place), place + 1)) changed++;
        }
        return changed
                + rows.retire(
                        scenarios.stream().map(each -> each.scenario().id()).toList());
    }
}
