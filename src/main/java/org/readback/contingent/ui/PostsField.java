package org.readback.contingent.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.readback.base.ui.Texts;
import org.readback.requirement.Post;

/** The main post, and others besides. */
final class PostsField extends Composite<Div> {
    final Select<Post> main = new Select<>();
    final MultiSelectComboBox<Post> others = new MultiSelectComboBox<>();

    /** @param posts one or more, the main one first */
    PostsField(List<Post> posts) {
        Texts.feed(main, main::setLabel, "contingent.field.post.main");
        Texts.feed(others, others::setLabel, "contingent.field.post.others");
        Texts.follow(main, _ -> main.setItemLabelGenerator(post -> Texts.now("contingent.post." + post)));
        Texts.follow(others, _ -> others.setItemLabelGenerator(post -> Texts.now("contingent.post." + post)));
        main.setItems(Post.values());
        others.setItems(Post.values());
        main.setValue(posts.getFirst());
        others.setValue(posts.stream().skip(1).toList());
        getContent().addClassName("stack");
        getContent().add(main, others);
    }

    /** The main one first. */
    List<Post> posts() {
        return Stream.concat(
                        Stream.of(main.getValue()), others.getValue().stream().sorted())
                .distinct()
                .toList();
    }
}
