package org.readback.content;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readback.base.LocalText;
import org.readback.requirement.CommonSubjects;
import org.readback.requirement.Confidence;
import org.readback.requirement.Level;
import org.readback.requirement.Post;
import org.readback.requirement.ProfileLine;
import org.readback.requirement.ProfileText;
import org.readback.requirement.Requirement;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;
import tools.jackson.databind.JsonNode;

/** The files under {@code profiles/} and {@code missions/}.
 *
 * @param faults of single files; {@link #check} finds those between files */
public record RequirementFiles(List<ProfileSource> profiles, List<MissionSource> missions, List<ContentFault> faults) {
    private static final Pattern PROFILE = Pattern.compile("profiles/([a-z0-9-]{1,40})\\.yaml");
    private static final Pattern MISSION = Pattern.compile("missions/([a-z0-9-]{1,40})\\.yaml");

    public RequirementFiles {
        profiles = List.copyOf(profiles);
        missions = List.copyOf(missions);
        faults = List.copyOf(faults);
    }

    public static RequirementFiles read(ContentFiles files) throws IOException {
        var faults = new Faults();
        var profiles = new ArrayList<ProfileSource>();
        var missions = new ArrayList<MissionSource>();
        files.read().forEach((path, bytes) -> {
            Matcher profile = PROFILE.matcher(path);
            Matcher mission = MISSION.matcher(path);
            if (!profile.matches() && !mission.matches()) {
                if (path.startsWith("profiles/") || path.startsWith("missions/")) {
                    faults.add(path, 1, "No content is read from a file of this name at this place");
                }
                return;
            }
            TextFile.decode(path, bytes, faults).ifPresent(text -> {
                if (profile.matches()) profile(text, profile.group(1), faults).ifPresent(profiles::add);
                else mission(text, mission.group(1), faults).ifPresent(missions::add);
            });
        });
        return new RequirementFiles(profiles, missions, faults.sorted());
    }

    private static Optional<YamlDocument> document(TextFile file, String schema, String id, Faults faults) {
        return YamlDocument.parse(file, 0, faults)
                .filter(document -> Schemas.accept(schema, document, faults))
                .filter(document -> {
                    boolean same = Nodes.text(document.root(), "id").equals(id);
                    if (!same) faults.add(file.path(), document.line("/id"), "The file starts with \"id: " + id + "\"");
                    return same;
                });
    }

    private static Optional<ProfileSource> profile(TextFile file, String id, Faults faults) {
        return document(file, "profile", id, faults).flatMap(document -> {
            int before = faults.count();
            JsonNode root = document.root();
            var lines = new ArrayList<ProfileLine>();
            for (int index = 0; index < root.path("lines").size(); index++) {
                try {
                    lines.add(line(root.path("lines").get(index)));
                } catch (IllegalArgumentException refusal) {
                    faults.add(file.path(), document.line("/lines/" + index), String.valueOf(refusal.getMessage()));
                }
            }
            var names = new TreeMap<Subject, LocalText>();
            for (var name : root.path("names").properties()) {
                try {
                    names.put(Subject.of(name.getKey()), new LocalText(Nodes.map(name.getValue())));
                } catch (IllegalArgumentException refusal) {
                    int line = document.line("/names/" + name.getKey());
                    faults.add(file.path(), line, String.valueOf(refusal.getMessage()));
                }
            }
            if (faults.count() > before) return Optional.empty();
            var text = new ProfileText(Nodes.text(root, "name"), Nodes.text(root, "document"), lines);
            return Optional.of(new ProfileSource(
                    id, Optional.ofNullable(Nodes.textOrNull(root, "mission")), text, names, file.text()));
        });
    }

    private static ProfileLine line(JsonNode node) {
        var requirement = new Requirement(
                Subject.of(Nodes.text(node, "ask")),
                threshold(node),
                Nodes.texts(node, "posts").stream()
                        .map(post -> Post.valueOf(post.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .collect(Collectors.toSet()),
                node.has("months")
                        ? Optional.of(Period.ofMonths(node.path("months").asInt()))
                        : Optional.empty(),
                Nodes.text(node, "source"));
        return new ProfileLine(requirement, confidence(node));
    }

    private static Threshold threshold(JsonNode node) {
        if (node.has("score")) return new Threshold.Score(node.path("score").asInt());
        if (!node.has("level")) return new Threshold.Done();
        String level = Nodes.text(node, "level");
        return new Threshold.AtLeast(
                Level.of(level).orElseThrow(() -> new IllegalArgumentException("There is no level " + level)),
                node.path("indication").asBoolean(false) ? Threshold.Basis.INDICATION : Threshold.Basis.RATED);
    }

    private static Confidence confidence(JsonNode node) {
        return Confidence.valueOf(Nodes.text(node, "confidence").toUpperCase(Locale.ROOT));
    }

    private static Optional<MissionSource> mission(TextFile file, String id, Faults faults) {
        return document(file, "mission", id, faults).flatMap(document -> {
            JsonNode root = document.root();
            try {
                return Optional.of(new MissionSource(
                        id,
                        Nodes.text(root, "name"),
                        Nodes.map(root.path("mandate")),
                        Nodes.text(root, "set-up-by"),
                        root.path("resolution").asString(""),
                        day(root, "valid-until"),
                        day(root, "checked-on"),
                        Nodes.text(root, "source"),
                        confidence(root),
                        file.text()));
            } catch (DateTimeParseException noDay) {
                faults.add(file.path(), 1, "A day is written as 2026-11-23: " + noDay.getParsedString());
                return Optional.empty();
            }
        });
    }

    private static Optional<LocalDate> day(JsonNode root, String field) {
        return Optional.ofNullable(Nodes.textOrNull(root, field)).map(LocalDate::parse);
    }

    /** What is wrong between files: a mission that there is not, a subject that nobody named.
     *
     * @param all files of the content: courses, tests and batteries give their names */
    public List<ContentFault> check(SortedMap<String, byte[]> all) {
        var faults = new Faults();
        for (ProfileSource profile : profiles) {
            String path = "profiles/" + profile.id() + ".yaml";
            profile.mission()
                    .filter(id ->
                            missions.stream().noneMatch(mission -> mission.id().equals(id)))
                    .ifPresent(id -> faults.add(path, 1, "There is no missions/" + id + ".yaml"));
            profile.text().lines().stream()
                    .map(line -> line.requirement().subject())
                    .distinct()
                    .filter(subject -> !isKnown(subject, profile.names(), all))
                    .forEach(subject -> faults.add(
                            path, lineOf(profile.source(), subject), subject + " is nowhere here: give it a name"));
        }
        return faults.sorted();
    }

    private static boolean isKnown(Subject subject, Map<Subject, LocalText> names, SortedMap<String, byte[]> all) {
        return names.containsKey(subject)
                || CommonSubjects.has(subject)
                || switch (subject.kind()) {
                    case COURSE -> all.containsKey("courses/" + subject.code() + "/course.yaml");
                    case TEST ->
                        all.containsKey("tests/" + subject.code() + ".yaml")
                                || all.containsKey("batteries/" + subject.code() + ".yaml");
                    case DUTIES -> all.containsKey("tests/" + subject.code() + ".yaml");
                    case LANGUAGE, PRACTICAL, DOCUMENT -> false;
                };
    }

    private static int lineOf(String source, Subject subject) {
        return 1
                + (int) source.lines()
                        .takeWhile(line -> !line.contains(subject.toString()))
                        .count();
    }
}
