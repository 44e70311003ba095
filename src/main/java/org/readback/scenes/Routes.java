package org.readback.scenes;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every way through a sound scenario, by the scenes that it meets. */
public final class Routes {
    private final Scenario scenario;
    private final List<Route> all = new ArrayList<>();

    private Routes(Scenario scenario) {
        this.scenario = scenario;
        walk(scenario.first(), new ArrayList<>());
        all.sort(Comparator.comparingInt((Route route) -> route.scenes().size())
                .thenComparing(route -> String.join(" ", route.scenes())));
    }

    /** @param scenes their ids, from the first to the last
     * @param duties at stake on it, in the order of its scenes
     * @param ways by how many different rows of decisions one comes this way */
    public record Route(List<String> scenes, List<String> duties, BigInteger ways) {
        public Route {
            scenes = List.copyOf(scenes);
            duties = List.copyOf(duties);
        }
    }

    /** @param scenario without circles, else this never ends */
    public static Routes of(Scenario scenario) {
        return new Routes(scenario);
    }

    /** Shortest first. */
    public List<Route> all() {
        return List.copyOf(all);
    }

    /** Decisions on the shortest way. */
    public int shortest() {
        return all.getFirst().scenes().size();
    }

    /** Decisions on the longest way. */
    public int longest() {
        return all.getLast().scenes().size();
    }

    /** By how many different rows of decisions one can come to an end; deciding nothing in time is one of them. */
    public BigInteger ways() {
        return ways(scenario.first(), new HashMap<>());
    }

    private BigInteger ways(Scene scene, Map<String, BigInteger> known) {
        BigInteger before = known.get(scene.id());
        if (before != null) return before;
        BigInteger sum = scene.consequences()
                .map(each -> each.next() == null ? BigInteger.ONE : ways(scenario.scene(each.next()), known))
                .reduce(BigInteger.ZERO, BigInteger::add);
        known.put(scene.id(), sum);
        return sum;
    }

    /** How many decisions at least lead to a scene; 0 for the first. Scenes on the longest way stand apart by 1. */
    public Map<String, Integer> layers() {
        var layers = new HashMap<String, Integer>();
        for (Route route : all) {
            for (int place = 0; place < route.scenes().size(); place++) {
                layers.merge(route.scenes().get(place), place, Math::max);
            }
        }
        return layers;
    }

    private void walk(Scene scene, List<Scene> before) {
        var way = new ArrayList<>(before);
        way.add(scene);
        for (Optional<String> next : following(scene)) {
            if (next.isEmpty()) all.add(route(way));
            else walk(scenario.scene(next.get()), way);
        }
    }

    private static Route route(List<Scene> way) {
        BigInteger ways = BigInteger.ONE;
        for (int place = 0; place < way.size(); place++) {
            String next = place + 1 < way.size() ? way.get(place + 1).id() : "";
            ways = ways.multiply(BigInteger.valueOf(way.get(place)
                    .consequences()
                    .filter(each -> Optional.ofNullable(each.next()).orElse("").equals(next))
                    .count()));
        }
        return new Route(
                way.stream().map(Scene::id).toList(),
                way.stream().flatMap(scene -> scene.duty().stream()).distinct().toList(),
                ways);
    }

    /** What can come after a scene, each once; an empty one is the end. */
    static Set<Optional<String>> following(Scene scene) {
        var next = new LinkedHashSet<Optional<String>>();
        scene.consequences().forEach(each -> next.add(Optional.ofNullable(each.next())));
        return next;
    }
}
