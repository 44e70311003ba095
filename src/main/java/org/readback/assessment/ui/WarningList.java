package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.readback.assessment.PoolWarning;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;

/** What is wrong with the pools of a test, in words. */
final class WarningList extends Composite<UnorderedList> {
    WarningList(List<PoolWarning> warnings) {
        getContent().addClassName("findings");
        warnings.forEach(warning -> getContent().add(item(warning)));
    }

    /** Whether the test itself suffers; how far a pool has come is no fault of it. */
    static boolean isGrave(PoolWarning warning) {
        return switch (warning.kind()) {
            case SHORT, NO_FORM, TOPIC, STRAY, DUTY, RETAKE, CAP -> true;
            case SPECIMEN, START_VALUES -> false;
        };
    }

    private static ListItem item(PoolWarning warning) {
        var sign = isGrave(warning)
                ? Tags.of("soon", "warning", "blueprints.warning.attend")
                : Tags.of("unknown", "half", "blueprints.warning.know");
        var words = Texts.text(
                new Span(),
                "blueprints.warning." + warning.kind(),
                warning.pool(),
                warning.about(),
                warning.have(),
                warning.need());
        return new ListItem(sign, words);
    }
}
