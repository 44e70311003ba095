package org.readback.roll;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.readback.identity.Service;
import org.readback.identity.Sex;
import org.readback.requirement.Post;

/** Words by which columns and values of a roll are known: ours in three languages, and those that people use. */
record RollWords(
        Map<String, RollColumn> columns,
        Map<String, Post> posts,
        Map<String, Sex> sexes,
        Map<String, Service> services) {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("kk"), Locale.of("ru"));

    private static final String COLUMNS = """
        NUMBER: service no, number, personal number, id, id number, личный номер, табельный номер, номер, жеке нөмір
        RANK: military rank, звание, воинское звание, атақ, атағы, әскери атағы
        FULL_NAME: name, full name, фио, ф и о, фамилия имя отчество, аты жөні, тегі аты, тегі аты әкесінің аты
        SURNAME: surname, last name, family name, фамилия, тегі
        GIVEN: given name, first name, имя, имя отчество, имя и отчество, аты, аты әкесінің аты
        SURNAME_LATIN: surname latin, latin surname, passport surname, surname passport, фамилия латиницей, фамилия лат, фамилия по паспорту, тегі латынша
        GIVEN_LATIN: given name latin, latin name, passport name, first name latin, имя латиницей, имя лат, имя по паспорту, аты латынша
        SEX: sex, gender, пол, жынысы
        BORN: date of birth, birth date, birthday, born, дата рождения, туған күні
        SERVICE: service, служба, вид службы, қызмет түрі
        POSTS: post, position, role, должность, должности, лауазым, лауазымы
        SUB_UNIT: sub unit, subunit, unit, подразделение, бөлімше, бөлімшесі
        COMPANY: company, рота
        PLATOON: platoon, взвод
        SECTION: section, squad, отделение
        JOINED: joined, since, from, in contingent since, дата зачисления, зачислен, прибыл, қабылданған күні, келген күні
        """;

    private static final String POSTS = """
        RIFLEMAN: rifleman, shooter, стрелок, автоматчик, пулеметчик, атқыш
        DRIVER: driver, водитель, механик водитель, жүргізуші
        RADIO_OPERATOR: radio operator, signaller, signaler, радист, радиотелефонист, связист, байланысшы
        MEDIC: medic, медик, санинструктор, санитар, фельдшер
        SECTION_COMMANDER: section commander, squad leader, командир отделения, бөлімше командирі
        STAFF_OFFICER: staff officer, офицер штаба, штабной офицер, штаб офицері
        MILITARY_OBSERVER: military observer, unmo, военный наблюдатель, әскери бақылаушы
        POLICE_OFFICER: police officer, ipo, individual police officer, полицейский, сотрудник полиции, полиция қызметкері
        CIVILIAN: civilian, гражданский, гражданский специалист, азаматтық маман
        """;

    private static final String SEXES = """
        FEMALE: f, female, w, woman, ж, жен, женский, ә, әйел
        MALE: m, male, man, м, муж, мужской, е, ер, еркек
        """;

    private static final String SERVICES = """
        MILITARY: military, army, военный, военная, әскери
        POLICE: police, полиция
        CIVILIAN: civilian, гражданский, гражданская, азаматтық
        """;

    /** @param texts text of a key in a language */
    static RollWords of(BiFunction<String, Locale, String> texts) {
        return new RollWords(
                words(RollColumn.values(), COLUMNS, "roll.column.", texts),
                words(Post.values(), POSTS, "contingent.post.", texts),
                words(Sex.values(), SEXES, "identity.sex.", texts),
                words(Service.values(), SERVICES, "identity.service.", texts));
    }

    private static <E extends Enum<E>> Map<String, E> words(
            E[] values, String others, String prefix, BiFunction<String, Locale, String> texts) {
        var words = new HashMap<String, E>();
        for (E value : values) {
            LANGUAGES.forEach(language -> words.put(plain(texts.apply(prefix + value, language)), value));
        }
        others.lines().forEach(line -> {
            String[] parts = line.split(":", 2);
            E value = Arrays.stream(values)
                    .filter(each -> each.name().equals(parts[0].strip()))
                    .findFirst()
                    .orElseThrow();
            for (String word : parts[1].split(",")) words.putIfAbsent(plain(word), value);
        });
        return words;
    }

    /** Small letters and digits with single spaces between. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Place of each column in the file, for the headings that are understood; of two for one column the first. */
    Map<RollColumn, Integer> guess(List<String> headings) {
        var found = new HashMap<RollColumn, Integer>();
        IntStream.range(0, headings.size())
                .forEach(place -> Optional.ofNullable(columns.get(plain(headings.get(place))))
                        .ifPresent(column -> found.putIfAbsent(column, place)));
        return found;
    }
}
