package org.readback.words.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import org.readback.base.ui.PageTitle;
import org.readback.words.WordList;
import org.readback.words.WordLists;
import org.readback.words.WordScope;

/** A word list at an address of its own. */
abstract class WordsPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final WordLists lists;
    private String title = "";

    WordsPage(WordLists lists) {
        this.lists = lists;
        addClassName("stack");
    }

    /** @throws NotFoundException if the address names nothing */
    abstract WordScope scope(BeforeEnterEvent event);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        WordScope scope = scope(event);
        WordList list = lists.find(scope).orElseThrow(NotFoundException::new);
        title = event.getUI().getTranslation("words.title");
        removeAll();
        add(new WordsPane(lists, scope, list));
    }

    static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFoundException::new);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
