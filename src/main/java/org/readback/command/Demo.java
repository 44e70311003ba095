package org.readback.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.analysis.ItemFindings;
import org.readback.base.Installation;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A demonstration: an invented contingent with simulated histories, and a sign-in for each role. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Runs a demonstration with invented people and simulated results until it is stopped.")
final class Demo implements Callable<Integer> {
    @Option(
            names = "--data",
            defaultValue = "data/demo",
            description = "Folder of the demonstration (default: ${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path data;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "HTTP port, 0 for a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var context = Server.start(data, port, Installation.Kind.DEMONSTRATION);
        SignIns signIns = context.getBean(DemoFiller.class)
                .fill(new SignIns.File(data.resolve("sign-ins.txt")), System.out::println);
        computeStatistics(context);
        System.out.println("Readback is ready at " + Server.address(context));
        System.out.println(signIns.words());
        Thread.currentThread().join(); // until a signal ends the process
        return 0;
    }

    /** In the background, once: a demonstration is looked at before its first night. */
    private static void computeStatistics(ApplicationContext context) {
        ItemFindings findings = context.getBean(ItemFindings.class);
        context.getBean(WorkAs.class).system(Set.of(Role.INSTRUCTOR), () -> {
            boolean first = findings.job().isEmpty();
            if (first) findings.compute();
            return first;
        });
    }
}
