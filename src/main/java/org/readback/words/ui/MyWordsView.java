package org.readback.words.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.readback.words.WordLists;
import org.readback.words.WordScope;

/** The words that I have met. */
@Route("words")
@RolesAllowed("TRAINEE")
class MyWordsView extends WordsPage {
    MyWordsView(WordLists lists) {
        super(lists);
    }

    @Override
    WordScope scope(BeforeEnterEvent event) {
        return new WordScope.Mine();
    }
}
