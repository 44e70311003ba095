package org.readback.rescoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;
import org.readback.rescoring.CorrectedResults;
import org.readback.rescoring.CorrectedResults.News;

/** Results of one's people that a correction changed, until one has read them. */
@Route("corrected-results")
@RolesAllowed({"SUPERVISOR", "INSTRUCTOR"})
class CorrectedResultsView extends Div implements HasDynamicTitle {
    private final CorrectedResults results;
    private final Translations translations;

    CorrectedResultsView(CorrectedResults results, Translations translations) {
        this.results = results;
        this.translations = translations;
        addClassName("stack");
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeading("rescoring.people"));
        List<News> news = results.ofMyPeople();
        if (news.isEmpty()) {
            add(new EmptyState("rescoring.people.none"));
            return;
        }
        var table = new EffectTable(translations);
        table.add(news.stream().map(News::effect).toList());
        var read = Texts.text(new Button(), "rescoring.read");
        read.addClickListener(click -> {
            news.stream().map(News::correction).distinct().forEach(results::read);
            show();
        });
        var card = new Section(table, read);
        card.addClassNames("card", "stack");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("rescoring.people.title"));
    }
}
