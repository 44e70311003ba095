package org.readback.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Notices;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.evidence.WaiverCase.State;
import org.readback.evidence.WaiverLine;
import org.readback.evidence.Waivers;

/** Waivers of one's people: those that wait first, then those in force, ahead, over and refused. */
@Route("waivers")
@RolesAllowed("SUPERVISOR")
@StyleSheet("styles/evidence.css")
class WaiversView extends Div implements HasDynamicTitle {
    private final Waivers waivers;
    private final Div lists = new Div();

    WaiversView(Waivers waivers) {
        this.waivers = waivers;
        addClassName("stack");
        lists.addClassName("stack");
        add(new PageHeading("evidence.waivers.list"), lists);
        show();
    }

    private void show() {
        lists.removeAll();
        List<WaiverLine> all = waivers.all();
        if (all.isEmpty()) {
            var people = Texts.text(new Anchor("contingents"), "evidence.waivers.empty.people");
            people.addClassName("button");
            lists.add(new EmptyState("evidence.waivers.empty", people));
        }
        for (State state : List.of(State.ASKED, State.IN_FORCE, State.AHEAD, State.OVER, State.REFUSED)) {
            List<WaiverLine> here =
                    all.stream().filter(line -> line.state() == state).toList();
            if (!here.isEmpty()) lists.add(section(state, here));
        }
    }

    private Section section(State state, List<WaiverLine> lines) {
        var list = new UnorderedList();
        list.addClassName("evidence-list");
        lines.forEach(line -> list.add(WaiverItem.of(line, waivers, () -> {
            Notices.tell("evidence.waiver.kept");
            show();
        })));
        var card = new Section(Texts.text(new H2(), "evidence.waivers.group." + state, lines.size()), list);
        card.addClassNames("card", "stack");
        return card;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("evidence.waivers.list.title"));
    }
}
