package org.readback.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.audit.AuditTrail;
import org.readback.audit.ChainState;
import org.readback.base.AuditHeads.Head;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Recomputes the chain of the audit trail. The server on the data folder must be stopped. */
@Command(
        name = "verify-audit",
        mixinStandardHelpOptions = true,
        exitCodeOnExecutionException = 2,
        description = "Recomputes the digest of every entry of the audit trail, and looks for the places that servers"
                + " noted (audit-notes.txt in the data folder). Ends with 0 if it is whole, 1 if it is not, 2 if it"
                + " could not be done.")
final class VerifyAudit implements Callable<Integer> {
    @Option(
            names = "--noted",
            paramLabel = "NUMBER:DIGEST",
            description = "A place in the trail, as exports, certificates and packs carry it; may be given many times.")
    private List<String> noted = new ArrayList<>();

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private StoppedServer server;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Head> places = noted.stream().map(this::place).toList();
        try (var context = server.open()) {
            AuditTrail trail = context.getBean(AuditTrail.class);
            ChainState state =
                    context.getBean(WorkAs.class).system(Set.of(Role.ADMINISTRATOR), () -> trail.verify(places));
            spec.commandLine().getOut().println(words(state));
            spec.commandLine().getOut().flush();
            return state instanceof ChainState.Intact ? 0 : 1;
        }
    }

    private Head place(String text) {
        return Head.read(text)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "A place is NUMBER:DIGEST, with 64 letters of digest, not " + text + "."));
    }

    static String words(ChainState state) {
        return switch (state) {
            case ChainState.Intact(long entries, String digest) ->
                "intact: " + entries + (entries == 1 ? " entry" : " entries")
                        + (digest.isEmpty() ? "" : ", end " + entries + ":" + digest);
            case ChainState.Broken(long number) ->
                "broken at entry " + number + ": it does not fit to the entries before it";
            case ChainState.Other(Head noted, long entries) ->
                "not the trail that was noted: " + noted + " is not in it; it ends with entry " + entries
                        + ". Entries were cut off the end, or all were written anew";
        };
    }
}
