package org.readback.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import org.readback.item.Stimulus;

/** The passage that an item refers to; blank lines part its paragraphs. */
@Tag("section")
final class PassagePane extends Component {
    PassagePane(Stimulus passage) {
        getElement().setAttribute("class", "passage");
        getElement().appendChild(new Element("p").setAttribute("class", "small").setText(passage.title()));
        for (var paragraph : passage.text().strip().split("\\n\\s*\\n", -1)) {
            getElement().appendChild(new Element("p").setText(paragraph));
        }
    }
}
