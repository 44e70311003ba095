package org.readback.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.signals.local.ValueSignal;
import org.readback.base.ui.Icons;
import org.readback.base.ui.Texts;

/** Light or dark; kept in this browser. */
final class SchemeChooser extends NativeButton {
    private static final String STORED = "readback.scheme";
    private final ValueSignal<Boolean> dark = new ValueSignal<>(false);

    SchemeChooser() {
        addClassName("chip");
        Texts.name(this, "shell.scheme.label");
        Span light = Texts.text(new Span(), "shell.scheme.light");
        Span night = Texts.text(new Span(), "shell.scheme.dark");
        light.bindVisible(dark);
        night.bindVisible(dark.map(on -> !on));
        add(Icons.of("moon"), light, night);
        addClickListener(click -> choose(!dark.peek()));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        WebStorage.getItem(STORED, value -> {
            if (value != null) {
                apply(attach.getUI(), value.equals("dark"));
            }
        });
    }

    private void choose(boolean night) {
        WebStorage.setItem(STORED, night ? "dark" : "light");
        apply(UI.getCurrent(), night);
    }

    private void apply(UI ui, boolean night) {
        dark.set(night);
        ui.getPage().setColorScheme(night ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
    }
}
