package org.readback.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.content.ContentFile.ReadCourse;
import org.readback.item.LanguageTag;

/** Reads all content files and says all that is wrong with them. */
public final class ContentReader {
    private static final Pattern KNOWN = Pattern.compile(
            "(README\\.md|(tests|batteries|profiles|missions|second-reader|schema|standards)/.*|(bank/[a-z0-9-]+(\\.(kk|ru|en))?|(forms|tasks)/[a-z0-9-]+)\\.yaml"
                    + "|courses/[a-z0-9-]+/course\\.yaml"
                    + "|courses/[a-z0-9-]+/[0-9]{2}-[a-z0-9-]+/((lesson(\\.(kk|ru|en))?\\.md)|(items(\\.(kk|ru|en))?|lexemes|tasks|scenario-[a-z0-9-]+)\\.yaml))");
    private static final Pattern POOL = Pattern.compile("bank/([a-z0-9-]+)\\.yaml");
    private static final Pattern COURSE = Pattern.compile("(courses/[a-z0-9-]+/)course\\.yaml");

    private final SortedMap<String, TextFile> texts;
    private final Faults faults;
    private final CrossChecks checks;
    private final MediaFiles media;

    private ContentReader(SortedMap<String, TextFile> texts, MediaFiles media, Faults faults) {
        this.texts = texts;
        this.media = media;
        this.faults = faults;
        this.checks = new CrossChecks(faults);
    }

    /** Everything that the files hold. Rules of good authorship are {@link ContentRules}. */
    public static Reading read(ContentFiles files) throws IOException {
        var faults = new Faults();
        var texts = new TreeMap<String, TextFile>();
        var media = new MediaFiles(faults);
        files.read().forEach((path, bytes) -> {
            if (MediaFiles.isMedia(path)) {
                media.take(path, bytes);
                return;
            }
            if (!KNOWN.matcher(path).matches()) {
                faults.add(path, 1, "No content is read from a file of this name at this place");
            }
            TextFile.decode(path, bytes, faults).ifPresent(text -> texts.put(path, text));
        });
        var reader = new ContentReader(texts, media, faults);
        List<Content.Course> courses = reader.courses();
        Content content = new Content(
                courses,
                reader.pools(),
                TaskFile.read(texts, courses, faults),
                ScenarioFile.read(texts, courses, media, faults),
                media.all());
        reader.checks.all(content);
        if (faults.count() == 0) media.tellUnused();
        return new Reading(content, faults.sorted());
    }

    /** A course that was read before.
     *
     * @throws IllegalArgumentException if the text is none */
    public static CourseText course(String source) {
        return again(source, (file, faults) -> ContentFile.course(file, faults).map(ReadCourse::text));
    }

    /** A lesson that was read before.
     *
     * @throws IllegalArgumentException if the text is none */
    public static LessonText lesson(String source) {
        return again(source, (file, faults) -> ContentFile.lesson(file, faults).map(ContentFile.ReadLesson::text));
    }

    /** Words that were read before.
     *
     * @throws IllegalArgumentException if the text is none */
    public static List<Lexeme> words(String source) {
        return again(source, (file, faults) -> ContentFile.lexemes(file, faults).map(ContentFile.ReadLexemes::lexemes));
    }

    /** Reads one file. */
    private interface One<T> {
        Optional<T> read(TextFile file, Faults faults);
    }

    private static <T> T again(String source, One<T> one) {
        var faults = new Faults();
        return one.read(new TextFile("stored", source), faults)
                .orElseThrow(() -> new IllegalArgumentException(faults.sorted().toString()));
    }

    private List<Content.Course> courses() {
        var courses = new ArrayList<Content.Course>();
        for (TextFile file : texts.values()) {
            Matcher path = COURSE.matcher(file.path());
            if (path.matches()) {
                ContentFile.course(file, faults)
                        .ifPresent(course -> courses.add(
                                new Content.Course(course.text(), file.text(), lessons(path.group(1), course))));
            }
        }
        return courses;
    }

    private List<Content.Lesson> lessons(String folder, ReadCourse course) {
        var lessons = new ArrayList<Content.Lesson>();
        var listed = new ArrayList<String>();
        for (int unit = 0; unit < course.text().units().size(); unit++) {
            List<String> names = course.text().units().get(unit).folders();
            for (int index = 0; index < names.size(); index++) {
                String name = names.get(index);
                listed.add(name);
                if (texts.containsKey(folder + name + "/lesson.md")) {
                    lesson(folder, name, course.text()).ifPresent(lessons::add);
                } else {
                    int line = course.document().line("/units/" + unit + "/lessons/" + index);
                    faults.add(course.document().path(), line, "There is no readable " + folder + name + "/lesson.md");
                }
            }
        }
        texts.tailMap(folder).keySet().stream()
                .takeWhile(path -> path.startsWith(folder))
                .filter(path -> path.endsWith("/lesson.md"))
                .filter(path -> !listed.contains(path.substring(folder.length(), path.lastIndexOf('/'))))
                .forEach(path -> faults.add(path, 1, "The course does not list this lesson"));
        return lessons;
    }

    private Optional<Content.Lesson> lesson(String courseFolder, String name, CourseText course) {
        String folder = courseFolder + name + "/";
        int before = faults.count();
        var read = new LinkedHashMap<LanguageTag, ContentFile.ReadLesson>();
        var wordings = new LinkedHashMap<LanguageTag, Content.Wording>();
        for (LanguageTag language : course.languages()) {
            String ending = language.equals(course.languages().getFirst()) ? "" : "." + language.code();
            required(folder + "lesson" + ending + ".md", folder + "lesson.md")
                    .ifPresent(file -> ContentFile.lesson(file, faults).ifPresent(lesson -> {
                        read.put(language, lesson);
                        wordings.put(language, new Content.Wording(lesson.text(), file.text()));
                    }));
        }
        unusedLanguages(folder, course);
        Optional<TextFile> wordsFile = required(folder + "lexemes.yaml", folder + "lesson.md");
        var words = wordsFile.flatMap(file -> ContentFile.lexemes(file, faults));
        var items = ownItems(folder, course);
        items.ifPresent(checks::know);
        if (faults.count() > before || read.isEmpty() || wordsFile.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        checks.lesson(read, words.get(), items, course.kind());
        sounds(words.get());
        read.values().forEach(this::files);
        return Optional.of(new Content.Lesson(
                name,
                wordings,
                words.get().lexemes(),
                wordsFile.get().text(),
                items.map(ItemFile.ReadItems::items).orElse(List.of()),
                media.in(folder)));
    }

    /** Empty for a lesson that asks items of other lessons only. */
    private Optional<ItemFile.ReadItems> ownItems(String folder, CourseText course) {
        TextFile file = texts.get(folder + "items.yaml");
        if (file != null) return items(file, course.languages());
        course.languages().stream()
                .map(language -> folder + "items." + language.code() + ".yaml")
                .filter(texts::containsKey)
                .forEach(path -> faults.add(path, 1, "There is no readable " + folder + "items.yaml"));
        return Optional.empty();
    }

    private void sounds(ContentFile.ReadLexemes words) {
        for (int index = 0; index < words.lexemes().size(); index++) {
            String sound = words.lexemes().get(index).sound();
            if (sound != null) media.beside(words.document(), "/" + index + "/sound", sound);
        }
    }

    private void files(ContentFile.ReadLesson lesson) {
        for (int index = 0; index < lesson.text().blocks().size(); index++) {
            int line = lesson.blockLines().get(index);
            for (String file : lesson.text().blocks().get(index).files()) {
                media.beside(lesson.front().path(), line, file);
            }
        }
    }

    private void unusedLanguages(String folder, CourseText course) {
        for (LanguageTag language : List.of(LanguageTag.EN, LanguageTag.KK, LanguageTag.RU)) {
            if (course.languages().indexOf(language) < 1) {
                for (String file : List.of("lesson." + language.code() + ".md", "items." + language.code() + ".yaml")) {
                    if (texts.containsKey(folder + file)) {
                        faults.add(folder + file, 1, "The course does not name this language as a translation");
                    }
                }
            }
        }
    }

    private List<Content.Pool> pools() {
        var pools = new ArrayList<Content.Pool>();
        for (TextFile file : texts.values()) {
            Matcher path = POOL.matcher(file.path());
            if (!path.matches()) continue;
            items(file, List.of()).ifPresent(read -> {
                if (!read.pool().equals(path.group(1))) {
                    faults.add(
                            file.path(),
                            read.document().line("/pool"),
                            "The file starts with \"pool: " + path.group(1) + "\"");
                }
                pools.add(new Content.Pool(path.group(1), read.items()));
            });
        }
        return pools;
    }

    /** @param needed languages that must be there, the first being that of the file; empty: those that are there */
    private Optional<ItemFile.ReadItems> items(TextFile file, List<LanguageTag> needed) {
        String stem = file.path().substring(0, file.path().length() - ".yaml".length());
        Map<LanguageTag, TextFile> others = new LinkedHashMap<>();
        LanguageTag first = needed.isEmpty() ? LanguageTag.EN : needed.getFirst();
        for (LanguageTag language : List.of(LanguageTag.EN, LanguageTag.KK, LanguageTag.RU)) {
            if (language.equals(first)) continue;
            String path = stem + "." + language.code() + ".yaml";
            Optional<TextFile> other = needed.contains(language)
                    ? required(path, file.path())
                    : Optional.ofNullable(needed.isEmpty() ? texts.get(path) : null);
            other.ifPresent(text -> others.put(language, text));
        }
        return ItemFile.read(file, first, others, new StimulusReader(media, faults));
    }

    private Optional<TextFile> required(String path, String besides) {
        TextFile file = texts.get(path);
        if (file == null) faults.add(besides, 1, "There is no readable " + path);
        return Optional.ofNullable(file);
    }
}
