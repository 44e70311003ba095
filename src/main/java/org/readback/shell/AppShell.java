package org.readback.shell;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.lumo.Lumo;

/** What stands in the page before any screen does. Scripts come with the first page: screens hold parts that other modules
 * bring, which a bundle cut by screen would not know of. */
@LoadDependenciesOnStartup
@NpmPackage(value = "@fontsource-variable/noto-sans", version = "5.3.0")
@JsModule("./fonts.ts")
@JsModule("./connection.ts")
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/layout.css")
@StyleSheet("styles/player.css")
@StyleSheet("styles/account.css")
@StyleSheet("styles/approval.css")
@StyleSheet("styles/assessment.css")
@StyleSheet("styles/audit.css")
@StyleSheet("styles/authoring.css")
@StyleSheet("styles/certificate.css")
@StyleSheet("styles/contingent.css")
@StyleSheet("styles/editor.css")
@StyleSheet("styles/course.css")
@StyleSheet("styles/drafting.css")
@StyleSheet("styles/editing.css")
@StyleSheet("styles/exam.css")
@StyleSheet("styles/exchange.css")
@StyleSheet("styles/library.css")
@StyleSheet("styles/marking.css")
@StyleSheet("styles/panel.css")
@StyleSheet("styles/paper.css")
@StyleSheet("styles/practice.css")
@StyleSheet("styles/progress.css")
@StyleSheet("styles/projector.css")
@StyleSheet("styles/standard.css")
@StyleSheet("styles/profile.css")
@StyleSheet("styles/testdesign.css")
@StyleSheet("styles/training.css")
@StyleSheet("styles/words.css")
@StyleSheet("styles/readiness.css")
@StyleSheet("styles/report.css")
@StyleSheet("styles/roll.css")
@StyleSheet("styles/visit.css")
@StyleSheet("styles/pack.css")
@StyleSheet("styles/rescoring.css")
@StyleSheet("styles/scenario.css")
@StyleSheet("styles/supervision.css")
@StyleSheet("styles/print.css")
@Viewport("width=device-width, initial-scale=1")
@Meta(name = "color-scheme", content = "light dark")
class AppShell implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/readback.svg", "any");
        settings.setPageTitle("Readback");
    }
}
