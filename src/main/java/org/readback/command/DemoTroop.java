package org.readback.command;

import static org.readback.requirement.Post.DRIVER;
import static org.readback.requirement.Post.MEDIC;
import static org.readback.requirement.Post.RADIO_OPERATOR;
import static org.readback.requirement.Post.RIFLEMAN;
import static org.readback.requirement.Post.SECTION_COMMANDER;
import static org.readback.requirement.Post.STAFF_OFFICER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.readback.requirement.Post;

/** A contingent of 139 invented people, seven of them women: headquarters and two companies of two platoons with three
 * sections each, and one more who does not stay; the same random numbers give the same people. */
final class DemoTroop {
    static final int PEOPLE = 139;

    private static final int COMPANIES = 2;
    private static final int PLATOONS = 2;
    private static final int SECTIONS = 3;
    private static final Set<Integer> WOMEN = Set.of(4, 9, 25, 43, 68, 90, 119);

    /** @param displayName given name and surname
     * @param posts the main one first */
    record Soldier(String displayName, String rank, List<Post> posts, String subUnit) {
        Soldier {
            posts = List.copyOf(posts);
        }

        String signInName() {
            return displayName.toLowerCase(Locale.ROOT).replace(' ', '.');
        }
    }

    private record Place(String rank, List<Post> posts) {}

    private static final List<Place> HEADQUARTERS = List.of(
            place("Lt Col", STAFF_OFFICER),
            place("Maj", STAFF_OFFICER),
            place("Maj", STAFF_OFFICER),
            place("Capt", STAFF_OFFICER),
            place("Capt", STAFF_OFFICER),
            place("Capt", STAFF_OFFICER),
            place("Sgt", RADIO_OPERATOR),
            place("Cpl", RADIO_OPERATOR),
            place("Lt", MEDIC),
            place("Cpl", DRIVER),
            place("Pte", DRIVER));
    private static final List<Place> COMPANY = List.of(
            place("Maj", STAFF_OFFICER),
            place("Capt", STAFF_OFFICER),
            place("Sgt", MEDIC),
            place("Cpl", RADIO_OPERATOR));
    private static final List<Place> PLATOON =
            List.of(place("Lt", STAFF_OFFICER), place("Sgt", SECTION_COMMANDER), place("Cpl", RADIO_OPERATOR));
    private static final List<Place> SECTION = List.of(
            place("Sgt", SECTION_COMMANDER),
            place("Cpl", RADIO_OPERATOR, RIFLEMAN),
            place("Cpl", MEDIC),
            place("Pte", DRIVER, RIFLEMAN),
            place("Cpl", RIFLEMAN),
            place("Pte", RIFLEMAN),
            place("Pte", RIFLEMAN),
            place("Pte", RIFLEMAN),
            place("Pte", RIFLEMAN));

    private final RandomGenerator random;
    private final Set<String> names;
    private final List<Soldier> soldiers = new ArrayList<>();

    private DemoTroop(RandomGenerator random, Collection<String> taken) {
        this.random = random;
        this.names = new HashSet<>(taken);
    }

    /** @param taken names that others bear */
    static List<Soldier> invent(RandomGenerator random, Collection<String> taken) {
        var troop = new DemoTroop(random, taken);
        troop.fill("Headquarters", HEADQUARTERS);
        for (int company = 1; company <= COMPANIES; company++) {
            String at = "Company " + company;
            troop.fill(at, COMPANY);
            for (int platoon = 1; platoon <= PLATOONS; platoon++) {
                String within = at + " / Platoon " + platoon;
                troop.fill(within, PLATOON);
                for (int section = 1; section <= SECTIONS; section++) {
                    troop.fill(within + " / Section " + section, SECTION);
                }
            }
        }
        troop.fill("Company 2 / Platoon 2 / Section 3", List.of(place("Pte", RIFLEMAN)));
        return List.copyOf(troop.soldiers);
    }

    private void fill(String subUnit, List<Place> places) {
        places.forEach(place ->
                soldiers.add(new Soldier(name(WOMEN.contains(soldiers.size())), place.rank(), place.posts(), subUnit)));
    }

    private String name(boolean woman) {
        while (true) {
            String name = one(woman ? DemoPeople.WOMEN : DemoPeople.MEN) + " " + one(DemoPeople.FAMILIES)
                    + (woman ? "a" : "");
            if (names.add(name)) return name;
        }
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Place place(String rank, Post... posts) {
        return new Place(rank, List.of(posts));
    }
}
