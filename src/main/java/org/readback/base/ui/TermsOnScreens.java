package org.readback.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.readback.base.TermSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives each new page the terms of this installation, so that no part of a screen has to hand them down. */
@Component
class TermsOnScreens implements VaadinServiceInitListener {
    private final ObjectProvider<TermSource> source;

    TermsOnScreens(ObjectProvider<TermSource> source) {
        this.source = source;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(start ->
                        source.ifAvailable(terms -> ComponentUtil.setData(start.getUI(), TermSource.class, terms)));
    }
}
