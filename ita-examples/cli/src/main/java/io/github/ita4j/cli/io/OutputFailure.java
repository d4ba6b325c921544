package io.github.ita4j.cli.io;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The end of a run because standard output accepts no more. */
public final class OutputFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean pipeClosed;

  OutputFailure(IOException cause) {
    super(cause.getMessage(), cause);
    pipeClosed = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }

  /** Finds the failure behind an exception, since writers of JSON wrap exceptions. */
  public static Optional<OutputFailure> behind(@Nullable Throwable thrown) {
    return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
        .filter(OutputFailure.class::isInstance)
        .map(OutputFailure.class::cast)
        .findFirst();
  }

  /** Tells whether the reader has gone, as with {@code | head}. That is no fault. */
  public boolean isPipeClosed() {
    return pipeClosed;
  }
}
