package org.readback.base.ui;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import java.io.IOException;
import java.util.function.Consumer;
import org.readback.base.UserError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/** Takes a recording from the browser. It answers 200 when, and only when, the recording is committed. */
final class RecordingUpload implements ElementRequestHandler {
    private static final Logger log = LoggerFactory.getLogger(RecordingUpload.class);

    /** Three minutes of speech are under one million bytes. */
    private static final int MOST = 4 << 20;

    private final transient Consumer<byte[]> keep;

    RecordingUpload(Consumer<byte[]> keep) {
        this.keep = keep;
    }

    @Override
    public void handleRequest(VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
            throws IOException {
        response.setStatus(status(request).getCode());
    }

    private HttpStatusCode status(VaadinRequest request) throws IOException {
        if (!"POST".equals(request.getMethod())) return HttpStatusCode.METHOD_NOT_ALLOWED;
        byte[] bytes = request.getInputStream().readNBytes(MOST + 1);
        if (bytes.length > MOST) return HttpStatusCode.REQUEST_ENTITY_TOO_LARGE;
        try {
            keep.accept(bytes);
            return HttpStatusCode.OK;
        } catch (UserError refused) {
            return HttpStatusCode.CONFLICT;
        } catch (AccessDeniedException refused) {
            return HttpStatusCode.FORBIDDEN;
        } catch (DataAccessException | TransactionException store) {
            log.warn("A recording was not stored: {}", store.getMessage());
            return HttpStatusCode.SERVICE_UNAVAILABLE;
        }
    }

    /** Under this name uploads are known to the rules of the web server. */
    @Override
    public String getUrlPostfix() {
        return "upload";
    }
}
