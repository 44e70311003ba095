package org.readback.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.readback.account.Role;
import org.readback.item.Skill;
import org.readback.requirement.Post;

/** Sixty invented people in three platoons; the same random numbers give the same people. */
final class DemoPeople {
    private static final int PLATOONS = 3;
    static final List<String> MEN = List.of(
            "Aibek",
            "Alikhan",
            "Arman",
            "Askar",
            "Azamat",
            "Bauyrzhan",
            "Berik",
            "Daniyar",
            "Dauren",
            "Dias",
            "Erlan",
            "Galym",
            "Ilyas",
            "Kairat",
            "Kuanysh",
            "Madi",
            "Marat",
            "Maxim",
            "Miras",
            "Nurlan",
            "Oleg",
            "Olzhas",
            "Pavel",
            "Rinat",
            "Ruslan",
            "Sanzhar",
            "Sergei",
            "Talgat",
            "Timur",
            "Viktor",
            "Yerbol",
            "Zhandos");
    static final List<String> WOMEN = List.of(
            "Aigerim", "Aliya", "Anna", "Dana", "Dinara", "Kamila", "Madina", "Olga", "Saule", "Tatiana", "Zarina");
    static final List<String> FAMILIES = List.of(
            "Abenov",
            "Aitov",
            "Baizakov",
            "Bekmuratov",
            "Belov",
            "Duisenov",
            "Esenov",
            "Ibraev",
            "Iskakov",
            "Kalinin",
            "Karimov",
            "Kenzhebaev",
            "Kozlov",
            "Kudaibergenov",
            "Malikov",
            "Morozov",
            "Mukanov",
            "Nurgaliev",
            "Omarov",
            "Orazov",
            "Petrov",
            "Rakhimov",
            "Sadykov",
            "Saparov",
            "Seitov",
            "Sokolov",
            "Suleimenov",
            "Tasmagambetov",
            "Tleuov",
            "Umarov",
            "Volkov",
            "Zhakupov",
            "Zhumabaev");
    /** In logits: what is heard is harder than what is read. */
    private static final double HEARING = -0.3;

    private static final double SHARE_OF_WOMEN = 0.2;

    /** Posts of a platoon of twenty, and the rank that goes with each. */
    private static final List<Map.Entry<Post, String>> PLATOON = List.of(
            Map.entry(Post.RADIO_OPERATOR, "Cpl"),
            Map.entry(Post.STAFF_OFFICER, "Lt"),
            Map.entry(Post.SECTION_COMMANDER, "Sgt"),
            Map.entry(Post.SECTION_COMMANDER, "Sgt"),
            Map.entry(Post.SECTION_COMMANDER, "Sgt"),
            Map.entry(Post.MEDIC, "Sgt"),
            Map.entry(Post.RADIO_OPERATOR, "Cpl"),
            Map.entry(Post.RADIO_OPERATOR, "Cpl"),
            Map.entry(Post.DRIVER, "Cpl"),
            Map.entry(Post.DRIVER, "Pte"),
            Map.entry(Post.DRIVER, "Pte"),
            Map.entry(Post.DRIVER, "Pte"),
            Map.entry(Post.RIFLEMAN, "Cpl"),
            Map.entry(Post.RIFLEMAN, "Cpl"),
            Map.entry(Post.RIFLEMAN, "Pte"),
            Map.entry(Post.RIFLEMAN, "Pte"),
            Map.entry(Post.RIFLEMAN, "Pte"),
            Map.entry(Post.RIFLEMAN, "Pte"),
            Map.entry(Post.RIFLEMAN, "Pte"),
            Map.entry(Post.RIFLEMAN, "Pte"));

    private final RandomGenerator random;
    private final Set<String> names = new HashSet<>();

    private DemoPeople(RandomGenerator random) {
        this.random = random;
    }

    static List<DemoPerson> invent(RandomGenerator random) {
        DemoPeople people = new DemoPeople(random);
        List<DemoPerson> invented = new ArrayList<>();
        for (int platoon = 1; platoon <= PLATOONS; platoon++) {
            for (Map.Entry<Post, String> place : PLATOON) {
                invented.add(people.person(invented.size(), place, "Platoon " + platoon));
            }
        }
        return List.copyOf(invented);
    }

    private DemoPerson person(int number, Map.Entry<Post, String> place, String platoon) {
        String name = name();
        double general = random.nextGaussian(place.getValue().equals("Lt") ? 0.9 : -0.1, 0.9);
        Map<String, Double> thetas = Map.of(
                Skill.READING.code(),
                general + random.nextGaussian(0, 0.4),
                Skill.USE.code(),
                general + random.nextGaussian(-0.1, 0.4),
                Skill.LISTENING.code(),
                general + HEARING,
                "",
                random.nextGaussian(1.2, 1));
        String signIn = number == 0
                ? SignIns.name(Role.TRAINEE)
                : name.toLowerCase(Locale.ROOT).replace(' ', '.');
        return new DemoPerson(
                number, signIn, name, place.getValue(), place.getKey(), platoon, thetas, random.nextDouble());
    }

    /** A name that nobody else has. */
    private String name() {
        while (true) {
            boolean woman = random.nextDouble() < SHARE_OF_WOMEN;
            String name = one(woman ? WOMEN : MEN) + " " + one(FAMILIES) + (woman ? "a" : "");
            if (names.add(name)) {
                return name;
            }
        }
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
