package org.readback.approval.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.approval.ShippedReviews;
import org.readback.approval.ShippedReviews.Waiting;
import org.readback.bank.ItemHome;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.Cards;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;

/** The lessons and tests with items that came with the product and wait for approval. */
@Route("approvals")
@RolesAllowed("INSTRUCTOR")
class ApprovalsView extends Div implements HasDynamicTitle {
    ApprovalsView(ShippedReviews reviews) {
        addClassName("stack");
        add(new BankLinks("drafts"), new PageHeading("approval.shipped"));
        List<Waiting> waiting = reviews.waiting();
        int tasks = reviews.tasks().size();
        if (waiting.isEmpty() && tasks == 0) {
            add(new EmptyState(reviews.isReviewer() ? "approval.shipped.done" : "approval.shipped.right"));
            return;
        }
        add(card("approval.shipped.lessons", of(waiting, ItemHome.Lesson.class)));
        add(card("approval.shipped.pools", of(waiting, ItemHome.Pool.class)));
        if (tasks > 0) {
            var link = Texts.text(new Anchor("approvals/tasks"), "approval.shipped.taskCount", tasks);
            var row = new Div(link);
            row.addClassName("approval-list");
            add(Cards.titled("approval.tasks.title", row));
        }
    }

    private static List<Waiting> of(List<Waiting> all, Class<? extends ItemHome> kind) {
        return all.stream().filter(each -> kind.isInstance(each.home())).toList();
    }

    private static Section card(String title, List<Waiting> homes) {
        var list = new UnorderedList();
        list.addClassName("approval-list");
        homes.forEach(each -> list.add(row(each)));
        Section card = Cards.titled(title, list);
        card.setVisible(!homes.isEmpty());
        return card;
    }

    private static ListItem row(Waiting waiting) {
        var link = Texts.untranslated(new Anchor(path(waiting.home()), name(waiting.home())));
        var count = Texts.text(new Span(), "approval.shipped.count", waiting.items());
        count.addClassName("small");
        var row = new ListItem(link, count);
        row.addClassNames("row", "between");
        return row;
    }

    private static String path(ItemHome home) {
        return switch (home) {
            case ItemHome.Lesson(var lesson) -> "approvals/lesson/" + lesson;
            case ItemHome.Pool(var pool) -> "approvals/pool/" + pool;
        };
    }

    static String name(ItemHome home) {
        return switch (home) {
            case ItemHome.Lesson(var lesson) -> lesson;
            case ItemHome.Pool(var pool) -> pool;
        };
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("approval.shipped.title"));
    }
}
