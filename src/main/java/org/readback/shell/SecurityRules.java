package org.readback.shell;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.readback.account.SignInRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** Deny by default: a screen without an access annotation is refused, and so is every address that is not one. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityRules {
    /** Flow commits its pages past the wrapper that would write the headers at the last moment. */
    private static final class EagerHeaders implements ObjectPostProcessor<HeaderWriterFilter> {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }

    /** Flow's client evaluates scripts and sets inline styles; everything else comes from this server alone. A sound is
     * played from memory ({@code blob:}) once it is loaded whole. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline';"
                    + " img-src 'self' data:; media-src 'self' blob:; font-src 'self' data:; connect-src 'self';"
                    + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** Of what says nothing else itself. Without the {@code Pragma} that usually stands beside it: nobody would take that
     * back from files that may be kept, and Chromium then asks for each of them on every page. */
    private static final String NOT_KEPT = "no-cache, no-store, max-age=0, must-revalidate";

    @Bean
    SecurityFilterChain filterChain(HttpSecurity http, SignInRules signIn, RequestUtil vaadinRequests) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/styles/**", "/icons/**", "/actuator/health")
                .permitAll()
                .requestMatchers("/media/*", "/sounds/*")
                .authenticated());
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .cacheControl(usual -> usual.disable())
                .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, NOT_KEPT))
                .addObjectPostProcessor(new EagerHeaders()));
        // Flow's messages carry its own token; Vaadin would exempt the sign-in form as well, ours carries Spring's
        http.csrf(csrf -> csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest));
        signIn.apply(http);
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableCsrfConfiguration(false).loginView(SignInRules.PATH))
                .build();
    }
}
