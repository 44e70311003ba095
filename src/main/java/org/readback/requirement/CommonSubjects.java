package org.readback.requirement;

import java.util.List;

/** Codes that the product has names for; a centre may add others of its own. */
public final class CommonSubjects {
    /** Skills of a language, in the order of a language profile. */
    public static final List<String> SKILLS = List.of("listening", "speaking", "reading", "writing");

    /** What people enter results for. */
    public static final List<String> PRACTICAL = List.of(
            "driving",
            "shooting",
            "first-aid",
            "base-defence",
            "checkpoint",
            "patrol",
            "casevac",
            "device-disposal",
            "radio-procedure",
            "navigation",
            "computer-skills",
            "swimming",
            "fitness");

    /** Papers that are held. */
    public static final List<String> DOCUMENTS = List.of(
            "passport",
            "medical-clearance",
            "vaccination",
            "driving-permit",
            "firearms-permit",
            "security-course",
            "conduct-clearance",
            "national-clearance",
            "undertaking");

    private CommonSubjects() {}

    /** Whether the product has a name for it; of courses and tests the content says. */
    public static boolean has(Subject subject) {
        return switch (subject.kind()) {
            case LANGUAGE -> SKILLS.contains(subject.code());
            case PRACTICAL -> PRACTICAL.contains(subject.code());
            case DOCUMENT -> DOCUMENTS.contains(subject.code());
            case COURSE, TEST, DUTIES -> false;
        };
    }
}
