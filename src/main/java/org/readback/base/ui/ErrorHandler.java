package org.readback.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.readback.base.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Turns what a click threw into one sentence: the screen stays, nothing typed is lost, no stack trace is shown. */
@Component
class ErrorHandler implements VaadinServiceInitListener {
    private static final Logger log = LoggerFactory.getLogger(ErrorHandler.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(ErrorHandler::show));
    }

    private static void show(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        while (cause.getCause() != null && !isKnown(cause)) {
            cause = cause.getCause();
        }
        if (!isKnown(cause)) {
            log.error("A request failed", event.getThrowable());
        }
        if (UI.getCurrent() == null) {
            return;
        }
        switch (cause) {
            case UserError error -> Notices.warn(error.key(), error.parameters().toArray());
            case AccessDeniedException refused -> Notices.warn("base.error.refused");
            case DataAccessException store -> {
                log.warn("The database did not answer: {}", store.getMessage());
                Notices.warn("base.error.store");
            }
            case TransactionException store -> {
                log.warn("The database did not answer: {}", store.getMessage());
                Notices.warn("base.error.store");
            }
            default -> Notices.warn("base.error.unexpected");
        }
    }

    private static boolean isKnown(Throwable cause) {
        return cause instanceof UserError
                || cause instanceof AccessDeniedException
                || cause instanceof DataAccessException
                || cause instanceof TransactionException;
    }
}
