package org.readback.exchange;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does something beside the transaction that runs, such as telling how far it is. */
@Component
class Apart {
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void run(Runnable work) {
        work.run();
    }
}
