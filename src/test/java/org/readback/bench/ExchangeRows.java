package org.readback.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.exchange.ImportChoices;
import org.readback.exchange.ImportReport;
import org.readback.exchange.Imports;
import org.springframework.context.ConfigurableApplicationContext;

/** A file of 2,000 items read, compared with what is here, and made drafts of, with the whole server and its database. */
final class ExchangeRows implements RowGroup {
    private static final int ITEMS = 2000;
    private static final int GOAL_SECONDS = 30;

    @Override
    public List<Figure> measure(long seed) {
        return BenchServer.with(
                server -> server.getBean(WorkAs.class).system(Set.of(Role.INSTRUCTOR), () -> figures(server, seed)));
    }

    private static List<Figure> figures(ConfigurableApplicationContext server, long seed) {
        byte[] file = file(seed);
        long begin = System.nanoTime();
        ImportReport came = server.getBean(Imports.class).bring("bench.gift", file, ImportChoices.NONE);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long taken =
                came.lines().stream().filter(line -> line.draft().isPresent()).count();
        return List.of(
                Figure.atLeast("import " + ITEMS + " items, drafts made", "number", taken, ITEMS),
                Figure.atMost("import " + ITEMS + " items", "seconds", seconds, GOAL_SECONDS));
    }

    private static byte[] file(long seed) {
        return IntStream.rangeClosed(1, ITEMS)
                .mapToObj(each -> "::bench-" + seed + "-" + each + ":: Which word is number " + each + " of list "
                        + seed + "? { =right " + each + " ~wrong " + each + "#No. ~other " + each + " }\n")
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
