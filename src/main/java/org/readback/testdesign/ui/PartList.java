package org.readback.testdesign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.readback.assessment.PoolStock;
import org.readback.assessment.TestDesign;
import org.readback.assessment.TestKind;
import org.readback.base.ui.Texts;

/** The parts of a level test, in their order. */
final class PartList extends Composite<Div> {
    private final List<PoolStock> pools;
    private final Runnable changed;
    final List<PartFields> parts = new ArrayList<>();
    private final Div rows = new Div();
    final Button add = new Button();

    PartList(List<TestDesign.Part> all, List<PoolStock> pools, Runnable changed) {
        this.pools = pools;
        this.changed = changed;
        rows.addClassName("stack");
        all.forEach(this::add);
        Texts.text(add, "testdesign.part.add");
        add.setId("add-part");
        add.addClickListener(click -> {
            add(TestDesign.begin(TestKind.LEVELS).parts().getFirst());
            changed.run();
            parts.getLast().pool.focus();
        });
        getContent().addClassName("stack");
        getContent().add(rows, add);
    }

    private void add(TestDesign.Part part) {
        PartFields fields = new PartFields(part, pools, changed, this::remove);
        parts.add(fields);
        rows.add(fields);
    }

    private void remove(PartFields fields) {
        parts.remove(fields);
        rows.remove(fields);
        add.focus();
        changed.run();
    }

    List<TestDesign.Part> parts() {
        return parts.stream().map(PartFields::part).toList();
    }
}
