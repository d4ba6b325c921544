package io.github.ita4j.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * The limit of what is sent. A request says its length, or it is refused, so that nothing of a
 * request that is too large is read.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

  private final WebSettings settings;
  private final HandlerExceptionResolver refusals;

  BodyLimit(
      WebSettings settings,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver refusals) {
    this.settings = settings;
    this.refusals = refusals;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long length = request.getContentLengthLong();
    if (length > limit(request.getRequestURI()).toBytes()) {
      refuse(HttpStatus.CONTENT_TOO_LARGE, request, response);
    } else if (length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
      refuse(HttpStatus.LENGTH_REQUIRED, request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Returns the limit at an address. JSON takes many times its size while it is read. */
  private DataSize limit(String address) {
    if (address.startsWith("/api/typed")) {
      return settings.largestTyped();
    }
    return address.startsWith("/api/") ? settings.largestCall() : settings.largestBody();
  }

  /** Refuses a request as the controllers do. */
  private void refuse(HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
    refusals.resolveException(request, response, null, new ErrorResponseException(status));
  }
}
