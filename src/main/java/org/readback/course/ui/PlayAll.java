package org.readback.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.readback.base.ui.Texts;

/** Plays the sounds of the lines around it, one after the other, in the browser alone. */
@Tag("play-all")
@JsModule("./play-all.ts")
final class PlayAll extends Component {
    PlayAll() {
        Texts.feed(this, text -> getElement().setProperty("playText", text), "course.dialogue.play");
        Texts.feed(this, text -> getElement().setProperty("stopText", text), "course.dialogue.stop");
        Texts.follow(this, locale -> getElement().setAttribute("lang", locale.getLanguage()));
    }
}
