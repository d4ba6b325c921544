package io.github.ita4j.web;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The protection of the page against other pages. There are no users to tell apart: whoever reaches
 * the application may use it, and it holds nothing of anybody.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** Everything comes from this application, and no script or style stands in a page. */
  private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self';"
      + " img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
      + " frame-ancestors 'none'";

  /**
   * The API changes nothing, and answers by nothing but what was sent. Another site could read no
   * answer. So it needs no token, and programs none.
   */
  @Bean
  SecurityFilterChain protection(HttpSecurity http) throws Exception {
    CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
    // Cookies know no ports: another program of this computer may have one of the usual name.
    tokens.setCookieName("ITA-TOKEN");
    tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
    return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(csrf -> csrf.csrfTokenRepository(tokens).ignoringRequestMatchers("/api/**"))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(headers -> headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
            .crossOriginOpenerPolicy(policy -> policy.policy(
                org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                    .CrossOriginOpenerPolicy.SAME_ORIGIN))
            .permissionsPolicyHeader(
                policy -> policy.policy("camera=(), geolocation=(), microphone=()")))
        .build();
  }

  /** Refuses requests that another site sends to this computer under a name of its own. */
  @Bean
  HttpFirewall firewall(WebSettings settings) {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHostnames(name -> settings.hosts().contains(name.toLowerCase(Locale.ROOT)));
    return firewall;
  }

  /** Answers what the firewall refuses as the controllers do. */
  @Bean
  RequestRejectedHandler rejections(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver refusals) {
    return (request, response, rejection) -> refusals.resolveException(
        request, response, null, new ErrorResponseException(HttpStatus.BAD_REQUEST));
  }
}
