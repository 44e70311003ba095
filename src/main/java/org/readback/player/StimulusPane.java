package org.readback.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import org.readback.item.Picture;
import org.readback.item.PresentedStimulus;

/** What an item refers to: its sound, its pictures, its passage, in this order. Blank lines part paragraphs. */
@Tag("section")
public final class StimulusPane extends Component {
    /** Its sound may be played as often as one likes. */
    public StimulusPane(PresentedStimulus stimulus) {
        this(stimulus, Listening.freely());
    }

    StimulusPane(PresentedStimulus stimulus, Listening listening) {
        getElement().setAttribute("class", "passage");
        getElement().appendChild(new Element("p").setAttribute("class", "small").setText(stimulus.title()));
        if (stimulus.clip() != null) {
            getElement().appendChild(AudioPlayer.of(stimulus.clip(), listening).getElement());
        }
        int number = 0;
        for (Picture picture : stimulus.pictures()) {
            getElement().appendChild(picture(picture, listening.address(picture.media(), ++number)));
        }
        if (stimulus.text().isBlank()) return;
        for (var paragraph : stimulus.text().strip().split("\\n\\s*\\n", -1)) {
            getElement().appendChild(new Element("p").setText(paragraph));
        }
    }

    private static Element picture(Picture picture, String address) {
        return new Element("img").setAttribute("src", address).setAttribute("alt", picture.alt());
    }
}
