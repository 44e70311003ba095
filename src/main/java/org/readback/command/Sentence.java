package org.readback.command;

import org.readback.base.UserError;
import org.readback.store.StartFault;
import org.springframework.boot.web.server.PortInUseException;

/** One sentence for the person at the keyboard, whatever went wrong underneath. */
final class Sentence {
    private Sentence() {}

    static String of(Throwable failure) {
        Throwable cause = cause(failure);
        return switch (cause) {
            case StartFault fault -> String.valueOf(fault.getMessage());
            case PortInUseException used ->
                "Port " + used.getPort() + " is in use: stop what runs there, or choose another with --port.";
            default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        };
    }

    /** Whether its sentence says all there is to know. */
    static boolean isForeseen(Throwable failure) {
        return switch (cause(failure)) {
            case StartFault _, PortInUseException _, InputFault _, UserError _ -> true;
            default -> false;
        };
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof StartFault) && !(cause instanceof PortInUseException)) {
            cause = cause.getCause();
        }
        return cause;
    }
}
