package org.readback.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readback.analysis.ItemFlag.Kind;
import org.readback.analysis.PoolFindings.Setting;
import org.readback.bank.LoggedResponse;

/** 900 people, a pool with planted faults: each is found where it was planted, and nothing where nothing was. */
class PoolFindingsTest {
    private static final int PEOPLE = 900;

    private static List<ItemFinding> found = List.of();

    @BeforeAll
    static void compute() {
        var pool = new PlantedPool(PEOPLE, 4);
        found = findings(pool, pool.responses());
    }

    private static List<ItemFinding> findings(PlantedPool pool, List<LoggedResponse> responses) {
        var log = new PoolLog(
                responses,
                version -> pool.items().stream()
                        .filter(item -> item.version().equals(version))
                        .findFirst()
                        .orElseThrow());
        var setting = new Setting(PlantedPool.POOL, pool.known(), List.of(), PlantedPool.START);
        return new PoolFindings(log, setting).all(_ -> {});
    }

    private static List<Kind> kinds(int item) {
        return found.get(item).flags().stream().map(ItemFlag::kind).toList();
    }

    private static ItemFlag flag(int item, Kind kind) {
        return found.get(item).flags().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void cleanItemsHaveNoFlags() {
        assertThat(IntStream.range(PlantedPool.CLEAN, PlantedPool.ITEMS)
                        .filter(item -> !kinds(item).isEmpty())
                        .mapToObj(item -> item + " " + found.get(item).flags()))
                .isEmpty();
    }

    @Test
    void aWrongKeyIsDoubted() {
        assertThat(kinds(PlantedPool.WRONG_KEY)).startsWith(Kind.KEY_DOUBTED).contains(Kind.WEAK);
        assertThat(flag(PlantedPool.WRONG_KEY, Kind.KEY_DOUBTED).subject()).isEqualTo("a");
    }

    @Test
    void aDistractorThatTheStrongPreferIsNamed() {
        assertThat(kinds(PlantedPool.STRONG_DISTRACTOR)).startsWith(Kind.KEY_DOUBTED);
        assertThat(flag(PlantedPool.STRONG_DISTRACTOR, Kind.KEY_DOUBTED).subject())
                .isEqualTo("c");
        assertThat(flag(PlantedPool.STRONG_DISTRACTOR, Kind.KEY_DOUBTED).value())
                .isGreaterThan(1);
    }

    @Test
    void anItemHarderInOneLanguageIsFound() {
        // Over all people together it is harder than its parameters say as well
        assertThat(kinds(PlantedPool.LANGUAGE))
                .startsWith(Kind.HARDER_FOR_GROUP)
                .isSubsetOf(Kind.HARDER_FOR_GROUP, Kind.DRIFT);
        assertThat(flag(PlantedPool.LANGUAGE, Kind.HARDER_FOR_GROUP).subject()).isEqualTo("language:kk");
        assertThat(flag(PlantedPool.LANGUAGE, Kind.HARDER_FOR_GROUP).value()).isBetween(-6.0, -1.0);
        assertThat(found.get(PlantedPool.LANGUAGE).differences())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.reference()).isEqualTo("ru");
                    assertThat(each.smaller()).isBetween(100, 400);
                });
    }

    @Test
    void anItemThatBecameHarderIsFound() {
        assertThat(kinds(PlantedPool.DRIFT)).contains(Kind.DRIFT).doesNotContain(Kind.LEAK, Kind.KEY_DOUBTED);
        assertThat(flag(PlantedPool.DRIFT, Kind.DRIFT).value()).isGreaterThan(3);
    }

    @Test
    void anItemThatGotAboutIsFoundAndSinceWhen() {
        assertThat(kinds(PlantedPool.LEAK)).startsWith(Kind.LEAK);
        assertThat(found.get(PlantedPool.LEAK).rise()).isNotNull().satisfies(rise -> {
            assertThat(Duration.between(PlantedPool.START, rise.since()).toHours())
                    .isCloseTo(600L, within(40L));
            assertThat(rise.after()).isGreaterThan(0.9);
            assertThat(rise.before()).isLessThan(0.75);
        });
    }

    @Test
    void easyFlatMisplacedAndIdleAreFoundAndNothingElse() {
        assertThat(kinds(PlantedPool.EASY)).contains(Kind.TOO_EASY).doesNotContain(Kind.KEY_DOUBTED);
        assertThat(kinds(PlantedPool.UNUSED)).containsExactly(Kind.OPTION_UNUSED);
        assertThat(flag(PlantedPool.UNUSED, Kind.OPTION_UNUSED).subject()).isEqualTo("d");
        assertThat(kinds(PlantedPool.BAND)).containsExactly(Kind.OTHER_BAND);
        assertThat(flag(PlantedPool.BAND, Kind.OTHER_BAND).value()).isBetween(3.0, 4.0);
        assertThat(kinds(PlantedPool.FLAT)).contains(Kind.WEAK);
    }

    @Test
    void figuresAreThoseOfTheResponses() {
        var pool = new PlantedPool(60, 5);
        List<LoggedResponse> responses = pool.responses();
        List<LoggedResponse> ofOne = responses.stream()
                .filter(each -> each.item().equals(PlantedPool.version(PlantedPool.CLEAN)))
                .toList();

        ItemFinding finding = findings(pool, responses).stream()
                .filter(each -> each.item().equals(PlantedPool.version(PlantedPool.CLEAN)))
                .findFirst()
                .orElseThrow();

        assertThat(finding.people()).isEqualTo(60);
        assertThat(finding.answers().number()).isEqualTo(ofOne.size());
        assertThat(finding.answers().exposure()).isEqualTo(ofOne.size() / 60.0);
        assertThat(finding.answers().facility())
                .isCloseTo(
                        ofOne.stream()
                                .mapToDouble(each -> each.score().value())
                                .average()
                                .orElseThrow(),
                        within(1e-12));
        assertThat(finding.answers().times().bins().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(ofOne.size());
        assertThat(finding.isSmall()).isTrue();
        assertThat(finding.options()).extracting(OptionFinding::option).containsExactly("a", "b", "c", "d");
        assertThat(finding.options().stream().mapToDouble(OptionFinding::share).sum()
                        + finding.answers().unknown())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void withFewPeopleEvenAWrongKeyOfAFewRaisesNoFlagButThatOfNumbersThatCarryIt() {
        var pool = new PlantedPool(40, 6);

        List<ItemFinding> few = findings(pool, pool.responses());

        assertThat(few).allSatisfy(each -> assertThat(each.answers().number()).isLessThan(ItemFlags.ENOUGH));
        assertThat(few.stream().flatMap(each -> each.flags().stream()).map(ItemFlag::kind))
                .doesNotContain(
                        Kind.OPTION_UNUSED,
                        Kind.HARDER_FOR_GROUP,
                        Kind.EASIER_FOR_GROUP,
                        Kind.ERRATIC,
                        Kind.TOO_REGULAR)
                .doesNotContain(Kind.LEAK);
    }

    @Test
    void storedFiguresAreReadAsTheyWere() {
        var mapper = tools.jackson.databind.json.JsonMapper.shared();

        assertThat(found)
                .allSatisfy(each -> assertThat(mapper.readValue(mapper.writeValueAsString(each), ItemFinding.class))
                        .isEqualTo(each));
    }

    @Test
    void groupsThatOtherModulesKnowAreComparedToo() {
        var pool = new PlantedPool(120, 7);
        var log = new PoolLog(
                new ArrayList<>(pool.responses()),
                version -> pool.items().stream()
                        .filter(item -> item.version().equals(version))
                        .findFirst()
                        .orElseThrow());
        PeopleGroups service = new PeopleGroups() {
            @Override
            public String by() {
                return "service";
            }

            @Override
            public Map<org.readback.account.AccountId, String> of(
                    java.util.Collection<org.readback.account.AccountId> people) {
                return people.stream()
                        .collect(java.util.stream.Collectors.toMap(
                                each -> each, each -> each.accountId().hashCode() % 2 == 0 ? "police" : "military"));
            }
        };
        var setting = new Setting(PlantedPool.POOL, Map.of(), List.of(service), PlantedPool.START);

        List<ItemFinding> compared = new PoolFindings(log, setting).all(_ -> {});

        assertThat(compared.stream()
                        .flatMap(each -> each.differences().stream())
                        .map(ItemFinding.GroupDifference::by))
                .contains("service", "language");
        assertThat(compared)
                .allSatisfy(each -> assertThat(each.measured().drift()).isNull());
    }
}
