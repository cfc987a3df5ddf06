package org.cleardays.portal.access;

import static org.springframework.http.HttpMethod.GET;

import org.cleardays.portal.link.LinkAuthentication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import jakarta.servlet.DispatcherType;

/**
 * Who may reach which address. Everything that is not named here is denied, and what is denied to somebody signed in is
 * answered as if it did not exist. Which objects an account reaches is decided by {@link org.cleardays.portal.act.Grants}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String OFFICE = "BUSINESS_SUPPORT";
    private static final String CHAIR = "CHAIR";
    private static final String ADMINISTRATOR = "ADMINISTRATOR";
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain interfaceChain(HttpSecurity http) throws Exception {
        return plainHeaders(http).securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(GET, "/api/v1/conferences", "/api/v1/conferences/*", "/api/v1/conferences/*/deadlines",
                                "/api/v1/conferences/*/reports", "/api/v1/conferences/*/history", "/api/v1/conferences/*/packs",
                                "/api/v1/packs/*").hasAnyRole(OFFICE, CHAIR)
                        .requestMatchers(GET, "/api/v1/calendars/*/*", "/api/v1/authorities/*/rules").hasAnyRole(OFFICE, ADMINISTRATOR)
                        .requestMatchers("/api/v1/**").hasRole(OFFICE)
                        .anyRequest().denyAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(Denials::askForBasic))
                .exceptionHandling(denied -> denied.authenticationEntryPoint(Denials::askForBasic)
                        .accessDeniedHandler(Denials::noSuchObject))
                .requestCache(cache -> cache.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain healthChain(HttpSecurity http) throws Exception {
        return plainHeaders(http).securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(GET, "/actuator/health", "/actuator/health/**").permitAll()
                        .anyRequest().denyAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(Customizer.withDefaults())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pagesChain(HttpSecurity http, UserDetailsService users) throws Exception {
        return plainHeaders(http)
                .authorizeHttpRequests(requests -> requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC).permitAll()
                        .requestMatchers(GET, "/*.css", "/pack.js", "/icon.svg", "/sign-in", "/leave", "/ended", "/guides/**").permitAll()
                        .requestMatchers("/l/*").permitAll()
                        .requestMatchers("/code").hasAuthority(LinkAuthentication.AT_THE_DOOR)
                        .requestMatchers("/read", "/read/**").hasAuthority(LinkAuthentication.READS)
                        .requestMatchers("/countersign", "/countersign/**").hasAuthority(LinkAuthentication.COUNTERSIGNS)
                        .requestMatchers("/send", "/send/**").hasAuthority(LinkAuthentication.SENDS)
                        .requestMatchers("/bundle", "/bundle/**").hasAuthority(LinkAuthentication.OPENS_A_BUNDLE)
                        .requestMatchers("/accounts").hasRole(ADMINISTRATOR)
                        .requestMatchers(GET, "/timescales/*/change", "/calendars/*/file", "/calendars/*/day").hasRole(ADMINISTRATOR)
                        .requestMatchers(GET, "/timescales/**", "/calendars/**").hasAnyRole(OFFICE, ADMINISTRATOR)
                        .requestMatchers("/timescales/**", "/calendars/**").hasRole(ADMINISTRATOR)
                        .requestMatchers(GET, "/", "/conferences", "/conferences/*", "/packs/*").hasAnyRole(OFFICE, CHAIR, ADMINISTRATOR)
                        .anyRequest().hasRole(OFFICE))
                .formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/").permitAll())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(denied -> denied.authenticationEntryPoint(Denials::showTheDoor).accessDeniedHandler(Denials::noSuchPage))
                .addFilterBefore(new StillAnAccount(users), BasicAuthenticationFilter.class)
                .build();
    }

    @Bean
    AuthenticationProvider signIn(UserDetailsService users, PasswordEncoder passwords) {
        GuardedSignIn signIn = new GuardedSignIn(users);
        signIn.setPasswordEncoder(passwords);
        return signIn;
    }

    private static HttpSecurity plainHeaders(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(transport -> transport.disable()));
    }
}
