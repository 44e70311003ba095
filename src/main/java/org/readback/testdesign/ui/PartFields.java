package org.readback.testdesign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.readback.assessment.PoolStock;
import org.readback.assessment.TestDesign;
import org.readback.base.ui.Texts;

/** One adaptive part of a level test. */
final class PartFields extends Composite<Div> {
    private final Runnable changed;
    private final String named;
    final PoolChoice pool;
    private final Whole least;
    private final Whole most;
    private final Whole mass;
    private final Checkbox carried = new Checkbox();
    private final Div topicsPlace = new Div();
    private TopicWeights topics;

    PartFields(TestDesign.Part part, List<PoolStock> pools, Runnable changed, Consumer<PartFields> remove) {
        this.changed = changed;
        named = part.part();
        pool = new PoolChoice(pools, part.pool());
        least = new Whole("testdesign.part.least", part.least(), changed);
        most = new Whole("testdesign.part.most", part.most(), changed);
        mass = new Whole("testdesign.part.mass", part.mass(), changed);
        topics = new TopicWeights(pool.topics(), part.topics(), changed);
        topicsPlace.add(topics);
        Texts.feed(carried, carried::setLabel, "testdesign.part.carried");
        carried.setValue(part.isCarried());
        carried.addValueChangeListener(change -> changed.run());
        pool.addValueChangeListener(change -> {
            if (change.isFromClient()) choose();
        });
        Div numbers = new Div(least, most, mass);
        numbers.addClassName("testdesign-numbers");
        Button away = Texts.text(new Button(), "testdesign.part.remove");
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        away.addClickListener(click -> remove.accept(this));
        getContent().addClassNames("stack", "testdesign-part");
        getContent()
                .add(
                        pool,
                        numbers,
                        carried,
                        Texts.text(new H3(), "testdesign.topics"),
                        Texts.text(new Paragraph(), "testdesign.topics.text"),
                        topicsPlace,
                        away);
    }

    private void choose() {
        topics = new TopicWeights(pool.topics(), pool.usual(), changed);
        topicsPlace.removeAll();
        topicsPlace.add(topics);
        changed.run();
    }

    /** Named by the skill of its pool. */
    TestDesign.Part part() {
        String skill = pool.getValue() == null || pool.getValue().skills().isEmpty()
                ? named
                : pool.getValue().skills().getFirst().code();
        return new TestDesign.Part(
                skill, pool.pool(), least.number(), most.number(), mass.number(), topics.weights(), carried.getValue());
    }
}
