package io.github.ita4j.web.api;

import io.github.ita4j.cli.refusal.RefusalPhrases;
import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.framework.UnknownFrameworkException;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.model.FiscalYear;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.VisibleText;
import io.github.ita4j.web.api.RequestException.Reason;
import io.github.ita4j.web.text.PageWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;

/**
 * The answers to requests that are refused: problem details (RFC 9457) in the language of the
 * request, with a reason for programs. Those of a document name every problem with its path.
 *
 * <p>Refusals beside the API go to the page of errors.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Problems extends ResponseEntityExceptionHandler {

  /** The most characters of a refused value, which may be a whole document. */
  static final int LONGEST_VALUE = 200;

  /** The most problems of a document that are told. Somebody mends one after another. */
  static final int MOST_PROBLEMS = 100;

  private static final String API = "/api/";

  private static final Locale THAI = Locale.forLanguageTag("th");

  private final Frameworks frameworks;

  /** Creates the answers with the rules whose names they list. */
  public Problems(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /** Answers a request that a controller refuses. */
  @ExceptionHandler
  @Nullable
  ResponseEntity<Object> refuse(RequestException refusal, WebRequest request) {
    return handleExceptionInternal(refusal, null, new HttpHeaders(), refusal.status(), request);
  }

  /** Answers a request for rules that do not exist. */
  @ExceptionHandler
  @Nullable
  ResponseEntity<Object> refuse(UnknownFrameworkException refusal, WebRequest request) {
    return refuse(RequestException.unknownFramework(refusal), request);
  }

  /** Answers a request whose parameters cannot be read, such as {@code lang=%zz}. */
  @ExceptionHandler
  @Nullable
  ResponseEntity<Object> refuse(InvalidParameterException refusal, WebRequest request) {
    return handleExceptionInternal(
        refusal, null, new HttpHeaders(), HttpStatusCode.valueOf(refusal.getErrorCode()), request);
  }

  /** Answers a fault of ours. The message of an exception may quote the document. */
  @ExceptionHandler
  @Nullable
  ResponseEntity<Object> fail(Exception fault, WebRequest request) {
    if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
      return null;
    }
    Throwable cause = NestedExceptionUtils.getMostSpecificCause(fault);
    logger.error("ita bug: " + cause.getClass().getName() + " at "
        + Arrays.stream(cause.getStackTrace()).limit(20).toList());
    return refuse(
        new RequestException(HttpStatus.INTERNAL_SERVER_ERROR, Reason.OUR_FAULT), request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception refusal,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    ServletWebRequest exchange = (ServletWebRequest) request;
    if (!exchange.getRequest().getRequestURI().startsWith(API)) {
      sendError(Objects.requireNonNull(exchange.getResponse()), status);
      return null;
    }
    PageWords words = words(exchange.getRequest());
    ProblemDetail problem = ProblemDetail.forStatus(status);
    List<ItaJsonException> problems = problems(refusal);
    if (!problems.isEmpty()) {
      document(problem, problems, words);
    } else {
      RequestException said =
          refusal instanceof RequestException own ? own : inOwnTerms(refusal, status, exchange);
      problem.setDetail(words.text("problem." + said.reason(), said.args().toArray()));
      said.properties().forEach(problem::setProperty);
      problem.setProperty("reason", said.reason());
    }
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  /** Returns the problems of a document: all of an assessment, else the first, if it is known. */
  private static List<ItaJsonException> problems(Exception refusal) {
    if (refusal instanceof RefusedAssessment assessment) {
      return assessment.problems();
    }
    return Stream.iterate((Throwable) refusal, Objects::nonNull, Throwable::getCause)
        .filter(ItaJsonException.class::isInstance)
        .map(ItaJsonException.class::cast)
        .limit(1)
        .toList();
  }

  private void document(ProblemDetail problem, List<ItaJsonException> refusals, PageWords words) {
    List<Map<String, Object>> all = refusals.stream()
        .limit(MOST_PROBLEMS)
        .map(each -> properties(each, words))
        .toList();
    problem.setDetail(detail(refusals.get(0), words));
    List.of("path", "value", "allowed", "reason")
        .forEach(name -> problem.setProperty(name, all.get(0).get(name)));
    problem.setProperty("problems", all);
  }

  private Map<String, Object> properties(ItaJsonException refusal, PageWords words) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("path", refusal.path());
    properties.put("value", VisibleText.shortened(refusal.value(), LONGEST_VALUE));
    properties.put("allowed", refusal.allowed());
    properties.put("reason", refusal.reason());
    properties.put("detail", detail(refusal, words));
    return properties;
  }

  private String detail(ItaJsonException refusal, PageWords words) {
    return words.messages().inThai()
        ? new RefusalPhrases(words.messages(), frameworks).of(refusal, Optional.empty())
        : refusal.getMessage();
  }

  /** Puts a refusal of Spring into our terms. */
  private static RequestException inOwnTerms(
      Exception refusal, HttpStatusCode code, ServletWebRequest exchange) {
    HttpStatus status = HttpStatus.valueOf(code.value());
    if (refusal instanceof HttpRequestMethodNotSupportedException method) {
      return new RequestException(
          status,
          Reason.METHOD_NOT_ALLOWED,
          method.getMethod(),
          Objects.requireNonNullElse(method.getSupportedHttpMethods(), Set.<HttpMethod>of())
              .stream()
              .map(HttpMethod::name)
              .sorted()
              .collect(Collectors.joining(", ")));
    }
    if (refusal instanceof HttpMediaTypeNotSupportedException type) {
      return new RequestException(
          status, Reason.UNSUPPORTED_MEDIA_TYPE, MediaType.toString(type.getSupportedMediaTypes()));
    }
    if (refusal instanceof MissingServletRequestParameterException missing) {
      return new RequestException(status, Reason.MISSING_PARAMETER, missing.getParameterName());
    }
    if (refusal instanceof HttpMessageNotReadableException unread) {
      return unread(unread);
    }
    if (refusal instanceof MethodArgumentTypeMismatchException argument) {
      return argument(argument);
    }
    return switch (status) {
      case NOT_FOUND ->
        new RequestException(
            status, Reason.UNKNOWN_ADDRESS, exchange.getRequest().getRequestURI());
      case NOT_ACCEPTABLE -> new RequestException(status, Reason.NOT_ACCEPTABLE);
      case CONTENT_TOO_LARGE -> new RequestException(status, Reason.TOO_LARGE);
      case LENGTH_REQUIRED -> new RequestException(status, Reason.LENGTH_REQUIRED);
      case INTERNAL_SERVER_ERROR -> new RequestException(status, Reason.OUR_FAULT);
      default -> new RequestException(status, Reason.REFUSED, status.value());
    };
  }

  /** Refuses a body that Jackson refuses. Its message names our classes. */
  private static RequestException unread(HttpMessageNotReadableException refusal) {
    if (refusal.getCause() == null) {
      return new RequestException(HttpStatus.BAD_REQUEST, Reason.NO_TEXT);
    }
    return RequestException.notOfForm(
        refusal.getCause() instanceof JacksonException jackson ? jackson.getLocation() : null);
  }

  private static RequestException argument(MethodArgumentTypeMismatchException argument) {
    boolean year =
        argument.getParameter().nestedIfOptional().getNestedParameterType() == FiscalYear.class;
    Throwable cause = NestedExceptionUtils.getMostSpecificCause(argument);
    return RequestException.parameter(
        HttpStatus.BAD_REQUEST,
        year ? Reason.NOT_A_YEAR : Reason.NOT_A_FRAMEWORK,
        argument.getName(),
        String.valueOf(argument.getValue()),
        cause instanceof ItaParseException unread ? unread.allowed() : "");
  }

  private static void sendError(HttpServletResponse response, HttpStatusCode status) {
    try {
      response.sendError(status.value());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the words in the language of the parameter {@code lang}, else of the header. */
  private static PageWords words(HttpServletRequest request) {
    String asked = null;
    try {
      asked = request.getParameter("lang");
    } catch (InvalidParameterException e) {
      // It is refused for that.
    }
    boolean thai = asked == null ? acceptsThai(request) : asked.equals(THAI.getLanguage());
    return PageWords.of((thai ? THAI : Locale.ENGLISH).getLanguage());
  }

  private static boolean acceptsThai(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    try {
      return header != null
          && THAI.equals(
              Locale.lookup(Locale.LanguageRange.parse(header), List.of(Locale.ENGLISH, THAI)));
    } catch (IllegalArgumentException e) {
      // The header is none.
      return false;
    }
  }
}
