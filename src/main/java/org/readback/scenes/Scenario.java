package org.readback.scenes;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.base.LocalText;

/** A graph of scenes. Whether it is sound is said by {@link ScenarioCheck}.
 *
 * @param about where one is, as whom, with which orders; read without a clock
 * @param scenes at least one; it begins with the first
 * @param dutiless why there is a way on which no duty is at stake; null where every way has one */
public record Scenario(
        String id,
        LocalText title,
        LocalText about,
        List<Scene> scenes,
        @Nullable String dutiless) {
    public Scenario {
        scenes = List.copyOf(scenes);
        if (scenes.isEmpty()) throw new IllegalArgumentException("A scenario has at least one scene");
    }

    public Scene first() {
        return scenes.getFirst();
    }

    public Optional<Scene> find(String scene) {
        return scenes.stream().filter(each -> each.id().equals(scene)).findFirst();
    }

    /** @throws IllegalArgumentException if there is none */
    public Scene scene(String scene) {
        return find(scene).orElseThrow(() -> new IllegalArgumentException("No such scene: " + scene));
    }
}
