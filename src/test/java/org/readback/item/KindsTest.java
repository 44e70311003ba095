package org.readback.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.bank.ResponseJson;
import org.readback.paper.Cells;

/** Every kind, answered right, half right, wrong, blank and with "I don't know", earns the same wherever it is marked. */
class KindsTest {
    private static final Path TABLE = Path.of("target", "kinds.md");

    @Test
    void everyKindHasASampleAndEverySampleIsOfItsKind() {
        var kinds = kinds(Item.class).map(Class::getSimpleName).collect(Collectors.toSet());

        assertThat(Answers.ofEachKind().map(answers -> answers.item().getClass().getSimpleName()))
                .containsExactlyInAnyOrderElementsOf(kinds);
        assertThat(Items.ofEachKind("x"))
                .extracting(item -> item.getClass().getSimpleName())
                .hasSameElementsAs(kinds);
    }

    @Test
    void everyAnswerEarnsTheSameAsSentAsStoredInThePreviewAndOnPaper() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("| kind | answer | service | preview | stored and read again | paper entry | cell |");
        lines.add("|---|---|---|---|---|---|---|");
        for (var answers : Answers.ofEachKind().toList()) {
            for (var answer : answers.all()) {
                double service = service(answers.item(), answer.response());
                double preview = Scoring.outcome(answers.item(), answer.response())
                        .score()
                        .value();
                double stored = Scoring.score(answers.item(), ResponseJson.read(ResponseJson.write(answer.response())))
                        .value();

                assertThat(service).as(answers.item() + " " + answer).isEqualTo(answer.mark(), within(1e-12));
                assertThat(preview).isEqualTo(service);
                assertThat(stored).isEqualTo(service);
                String cell = cell(answers.item(), answer.response());
                double paper = paper(answers.item(), cell);
                assertThat(paper).isEqualTo(service);
                lines.add("| %s | %s | %s | %s | %s | %s | `%s` |"
                        .formatted(
                                answers.item().getClass().getSimpleName(),
                                answer.name(),
                                figure(service),
                                figure(preview),
                                figure(stored),
                                figure(paper),
                                cell));
            }
        }
        Files.createDirectories(TABLE.toAbsolutePath().getParent());
        Files.write(TABLE, lines);
    }

    @Test
    void everyKindIsAnsweredInFiveWaysUnlessItHasNoHalf() {
        assertThat(Answers.ofEachKind()).allSatisfy(answers -> {
            var names = answers.all().stream().map(Answers.Answer::name).toList();
            assertThat(names).contains("right", "wrong", "I don't know");
            assertThat(names.contains("half right") || answers.isAllOrNothing()).isTrue();
            assertThat(names.contains("blank") || answers.cannotBeBlank()).isTrue();
        });
    }

    /** As a service does: the options stand in one person's order, and what is sent are their places. */
    private static double service(Item item, Response response) {
        var orders = new HashSet<Double>();
        for (var random : Stream.of(1, 2, 3).map(SplittableRandom::new).toList()) {
            var order = OptionOrder.shuffled(item, random);
            orders.add(Scoring.score(item, order.toItem(order.toPresented(response)))
                    .value());
        }
        assertThat(orders).hasSize(1);
        return orders.iterator().next();
    }

    /** As it is typed in from an answer sheet, with the options in file order. */
    private static String cell(Item item, Response response) {
        var order = OptionOrder.inFileOrder(item);
        return Cells.write(Presentations.present(item, order, LanguageTag.EN), order.toPresented(response));
    }

    private static double paper(Item item, String cell) {
        var order = OptionOrder.inFileOrder(item);
        var read = Cells.read(Presentations.present(item, order, LanguageTag.EN), cell);
        assertThat(read).isInstanceOf(Cells.Read.Answer.class);
        return Scoring.score(item, order.toItem(((Cells.Read.Answer) read).presented()))
                .value();
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(KindsTest::kinds)
                : Stream.of(sealed);
    }

    private static String figure(double mark) {
        return String.format(Locale.ROOT, "%.3f", mark);
    }
}
