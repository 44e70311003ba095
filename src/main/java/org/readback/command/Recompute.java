package org.readback.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.assessment.AttemptId;
import org.readback.assessment.Recomputation;
import org.readback.assessment.Recomputation.Difference;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Computes stored attempts once more. The server on the data folder must be stopped. */
@Command(
        name = "recompute",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = 2,
        description = "Computes finished attempts once more from what was stored with them, and compares to the last"
                + " digit. Ends with 0 if all are the same, 1 if any differs, 2 if it could not be done.")
final class Recompute implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Which which;

    /** One or all. */
    static final class Which {
        @Option(names = "--attempt", paramLabel = "ID", description = "This attempt.")
        private @Nullable UUID attempt;

        @Option(names = "--all", description = "Every finished attempt.")
        private boolean all;
    }

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private StoppedServer server;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (var context = server.open()) {
            Work work = new Work(
                    context.getBean(Recomputation.class), spec.commandLine().getOut());
            return context.getBean(WorkAs.class)
                    .system(Set.of(Role.SUPERVISOR), () -> which.attempt == null ? work.all() : one(work));
        }
    }

    private int one(Work work) {
        AttemptId id = new AttemptId(which.attempt == null ? new UUID(0, 0) : which.attempt);
        return work.attempts(List.of(id))
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "There is no finished attempt " + id + " here."));
    }

    /** Compares and tells: a line a difference, and one in the end. */
    record Work(Recomputation recomputation, PrintWriter out) {
        int all() {
            return attempts(recomputation.finished()).orElseThrow();
        }

        /** @return the exit code; empty if one of them is unknown or not finished */
        Optional<Integer> attempts(List<AttemptId> ids) {
            int differ = 0;
            for (AttemptId id : ids) {
                Optional<List<Difference>> found = recomputation.differences(id);
                if (found.isEmpty()) return Optional.empty();
                found.get().forEach(this::tell);
                differ += found.get().isEmpty() ? 0 : 1;
            }
            out.println(ids.size() + (ids.size() == 1 ? " attempt" : " attempts") + " recomputed, " + differ
                    + (differ == 1 ? " differs" : " differ"));
            out.flush();
            return Optional.of(differ == 0 ? 0 : 1);
        }

        private void tell(Difference found) {
            out.println("attempt " + found.attempt() + ", " + found.place() + ": stored " + found.stored()
                    + ", recomputed " + found.recomputed());
        }
    }
}
