package org.readback.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.exchange.ImportChoices;
import org.readback.exchange.ImportReport;
import org.readback.exchange.Imports;
import org.springframework.context.ConfigurableApplicationContext;

/** Files of 2,000 items, as lines of text and as a package of QTI, read, compared with what is here, and made drafts of, with
 * the whole server and its database. */
final class ExchangeRows implements RowGroup {
    private static final int ITEMS = 2000;
    private static final int GOAL_SECONDS = 30;
    private static final int OPTIONS = 5;

    @Override
    public List<Figure> measure(long seed) {
        return BenchServer.with(
                server -> server.getBean(WorkAs.class).system(Set.of(Role.INSTRUCTOR), () -> figures(server, seed)));
    }

    private static List<Figure> figures(ConfigurableApplicationContext server, long seed) {
        var figures = new ArrayList<Figure>();
        figures.addAll(figures(server, "items", "bench.gift", gift(seed)));
        figures.addAll(figures(server, "items of QTI", "bench.zip", qti(seed)));
        return figures;
    }

    private static List<Figure> figures(ConfigurableApplicationContext server, String what, String name, byte[] file) {
        long begin = System.nanoTime();
        ImportReport came = server.getBean(Imports.class).bring(name, file, ImportChoices.NONE);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long taken =
                came.lines().stream().filter(line -> line.draft().isPresent()).count();
        return List.of(
                Figure.atLeast("import " + ITEMS + " " + what + ", drafts made", "number", taken, ITEMS),
                Figure.atMost("import " + ITEMS + " " + what, "seconds", seconds, GOAL_SECONDS));
    }

    private static byte[] gift(long seed) {
        return IntStream.rangeClosed(1, ITEMS)
                .mapToObj(each -> "::bench-" + seed + "-" + each + ":: Which word is number " + each + " of list "
                        + seed + "? { =right " + each + " ~wrong " + each + "#No. ~other " + each + " }\n")
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Each with feedback to each option, as the editors of the standard write it: some hundred elements. */
    private static byte[] qti(long seed) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int each = 1; each <= ITEMS; each++) {
                zip.putNextEntry(new ZipEntry("items/" + each + ".xml"));
                zip.write(item("qti-" + seed + "-" + each).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static String item(String id) {
        return """
            <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="%1$s" title="%1$s" adaptive="false" timeDependent="false">
            <responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>o1</value></correctResponse></responseDeclaration>
            <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/><outcomeDeclaration identifier="SAID" cardinality="multiple" baseType="identifier"/>
            <itemBody><p>Which word is the right one in <em>%1$s</em>?</p><choiceInteraction responseIdentifier="R" maxChoices="1">%2$s</choiceInteraction></itemBody>
            <responseProcessing><responseCondition><responseIf><match><variable identifier="R"/><correct identifier="R"/></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition>%3$s</responseProcessing>%4$s
            </assessmentItem>\
            """.formatted(
                        id,
                        options("<simpleChoice identifier=\"o%1$d\"><p>word %1$d of " + id + "</p></simpleChoice>"),
                        options(
                                "<responseCondition><responseIf><match><variable identifier=\"R\"/><baseValue"
                                        + " baseType=\"identifier\">o%1$d</baseValue></match><setOutcomeValue"
                                        + " identifier=\"SAID\"><multiple><variable identifier=\"SAID\"/><baseValue"
                                        + " baseType=\"identifier\">s%1$d</baseValue></multiple></setOutcomeValue></responseIf></responseCondition>"),
                        options("<modalFeedback outcomeIdentifier=\"SAID\" identifier=\"s%1$d\""
                                + " showHide=\"show\"><p>What is said to word %1$d.</p></modalFeedback>"));
    }

    private static String options(String pattern) {
        return IntStream.rangeClosed(1, OPTIONS).mapToObj(pattern::formatted).collect(Collectors.joining());
    }
}
