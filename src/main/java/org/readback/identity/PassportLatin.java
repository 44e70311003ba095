package org.readback.identity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Proposes how a passport writes a Cyrillic name: the recommended transliteration of ICAO Doc 9303, part 3, section 6
 * (Cyrillic), by which Й is I, Х is KH, Ю is IU and Я is IA. Letters that only Kazakh has follow the letter they come
 * from (Қ as К, Ұ and Ү as У, Ө as О). The passport itself decides: older ones follow other tables, so that people have to
 * be able to change what is proposed. */
public final class PassportLatin {
    private static final String RULES =
            "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш"
                    + " sh щ shch ъ ie ы y э e ю iu я ia ә a ғ g қ k ң n ө o ұ u ү u һ h і i";
    private static final Map<Integer, String> LATIN = new HashMap<>();

    static {
        String[] words = RULES.split(" ");
        for (int i = 0; i < words.length; i += 2) LATIN.put(words[i].codePointAt(0), words[i + 1]);
        LATIN.put((int) 'ь', "");
    }

    private PassportLatin() {}

    public static PersonName of(PersonName cyrillic) {
        return new PersonName(of(cyrillic.surname()), of(cyrillic.given()));
    }

    /** Each word with one capital; what is no Cyrillic letter stays. */
    public static String of(String cyrillic) {
        var written = new StringBuilder();
        boolean first = true;
        for (int sign : cyrillic.strip().toLowerCase(Locale.ROOT).codePoints().toArray()) {
            String latin = LATIN.getOrDefault(sign, Character.toString(sign));
            written.append(
                    first && !latin.isEmpty()
                            ? latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1)
                            : latin);
            first = !Character.isLetter(sign) && sign != '\'';
        }
        return written.toString();
    }
}
