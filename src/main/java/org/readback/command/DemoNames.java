package org.readback.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.readback.identity.PersonName;
import org.readback.identity.Service;
import org.readback.identity.ServiceIdentity;
import org.readback.identity.ServiceNumber;
import org.readback.identity.Sex;

/** How the names of {@link DemoPeople} are written at home, and who bears them in service. */
final class DemoNames {
    private static final Map<String, String> CYRILLIC = Arrays.stream(
                    """
                    Aibek=Айбек Alikhan=Әлихан Arman=Арман Askar=Асқар Azamat=Азамат Bauyrzhan=Бауыржан Berik=Берік
                    Daniyar=Данияр Dauren=Дәурен Dias=Диас Erlan=Ерлан Galym=Ғалым Ilyas=Ілияс Kairat=Қайрат
                    Kuanysh=Қуаныш Madi=Мәди Marat=Марат Maxim=Максим Miras=Мирас Nurlan=Нұрлан Oleg=Олег
                    Olzhas=Олжас Pavel=Павел Rinat=Ринат Ruslan=Руслан Sanzhar=Санжар Sergei=Сергей Talgat=Талғат
                    Timur=Тимур Viktor=Виктор Yerbol=Ербол Zhandos=Жандос
                    Aigerim=Әйгерім Aliya=Әлия Anna=Анна Dana=Дана Dinara=Динара Kamila=Камила Madina=Мадина Olga=Ольга
                    Saule=Сәуле Tatiana=Татьяна Zarina=Зарина
                    Abenov=Әбенов Aitov=Айтов Baizakov=Байзақов Bekmuratov=Бекмұратов Belov=Белов Duisenov=Дүйсенов
                    Esenov=Есенов Ibraev=Ибраев Iskakov=Ысқақов Kalinin=Калинин Karimov=Кәрімов Kenzhebaev=Кенжебаев
                    Kozlov=Козлов Kudaibergenov=Құдайбергенов Malikov=Мәліков Morozov=Морозов Mukanov=Мұқанов
                    Nurgaliev=Нұрғалиев Omarov=Омаров Orazov=Оразов Petrov=Петров Rakhimov=Рахимов Sadykov=Садықов
                    Saparov=Сапаров Seitov=Сейітов Sokolov=Соколов Suleimenov=Сүлейменов Tasmagambetov=Тасмағамбетов
                    Tleuov=Тілеуов Umarov=Омаров Volkov=Волков Zhakupov=Жақыпов Zhumabaev=Жұмабаев
                    """.strip().split("\\s+"))
            .map(pair -> pair.split("="))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private static final int FIRST_NUMBER = 100_000;
    private static final int NUMBERS = 800_000;
    private static final int OLDEST = 1982;
    private static final int YEARS = 24;
    private static final int DAYS = 365;

    private DemoNames() {}

    /** Of somebody whom {@link DemoPeople} or {@link DemoTroop} invented.
     *
     * @param number of the person in the demonstration: nobody else has the same service number
     * @param displayName given name and surname */
    static ServiceIdentity identity(int number, String displayName, String rank) {
        String[] names = displayName.split(" ");
        boolean woman = !CYRILLIC.containsKey(names[1]);
        String family = woman ? names[1].substring(0, names[1].length() - 1) : names[1];
        RandomGenerator random = new SplittableRandom(number);
        return new ServiceIdentity(
                rank,
                new ServiceNumber("KR-" + (FIRST_NUMBER + (number * 7_919L + 41_017) % NUMBERS)),
                PersonName.cyrillic(home(family) + (woman ? "а" : ""), home(names[0])),
                PersonName.latin(names[1], names[0]),
                woman ? Sex.FEMALE : Sex.MALE,
                Optional.of(LocalDate.ofYearDay(OLDEST + random.nextInt(YEARS), 1 + random.nextInt(DAYS))),
                Service.MILITARY);
    }

    private static String home(String latin) {
        return Optional.ofNullable(CYRILLIC.get(latin)).orElseThrow(() -> new IllegalArgumentException(latin));
    }
}
