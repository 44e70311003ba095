package org.readback.command;

import java.nio.charset.StandardCharsets;
import org.readback.account.AccountId;
import org.readback.account.WorkAs;
import org.readback.exchange.Imports;
import org.springframework.stereotype.Component;

/** A file of items that waits to be looked through. */
@Component
class DemoImports {
    private static final String FILE = """
        // Radio and gate, from an older course
        $CATEGORY: Gate/Radio procedure

        ::Last word of a call:: Which word ends a call when no answer is expected? {
            =out#“Out” ends the exchange.
            ~over#“Over” asks for an answer.
            ~wait
            ~roger#“Roger” says that the message was received.
        }

        ::Read back:: The other station reads your message back without a mistake. What do you say? { =correct =that is correct }

        ::Silence:: On the order “silence” only the net control station may speak. {T}

        ::Grid:: How many figures has a grid reference to 100 metres? { #6 }

        ::Pair the words:: Match each word with its meaning. {
            =say again -> repeat your message
            =wilco -> understood, and it will be done
            =stand by -> wait for more
        }

        ::Report:: Write what you report after an unknown car has passed the gate. {}
        """;

    private final Imports imports;
    private final WorkAs workAs;

    DemoImports(Imports imports, WorkAs workAs) {
        this.imports = imports;
        this.workAs = workAs;
    }

    /** Does nothing if there is one already. */
    void bring(AccountId instructor) {
        if (workAs.person(instructor, imports::mine).isEmpty()) {
            workAs.person(instructor, () -> imports.keep("radio-and-gate.gift", FILE.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
