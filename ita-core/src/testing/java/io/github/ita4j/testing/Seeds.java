package io.github.ita4j.testing;

import static org.junit.jupiter.api.Named.named;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * A fuzz target that every build runs on its seeds: on no bytes, and on each file of the folder
 * {@code <class>Inputs/<method>} among the resources beside the class. The fuzzer starts from the
 * same files and leaves there what it finds; {@code .ci/fuzz} runs it. Line ends come from the
 * seeds: the fuzzer cannot read them in an entry of a dictionary.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(Seeds.Provider.class)
public @interface Seeds {

  /** Finds the seeds of a target. */
  final class Provider implements ArgumentsProvider {

    @Override
    public Stream<Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) throws IOException {
      Class<?> type = context.getRequiredTestClass();
      Path folder = Path.of("src/test/resources", type.getPackageName().replace('.', '/'))
          .resolve(type.getSimpleName() + "Inputs")
          .resolve(context.getRequiredTestMethod().getName());
      List<Path> files;
      try (Stream<Path> all = Files.list(folder)) {
        files = all.sorted().toList();
      }
      return Stream.concat(
          Stream.of(Arguments.of(named("no bytes", new byte[0]))),
          files.stream()
              .map(file -> Arguments.of(named(file.getFileName().toString(), read(file)))));
    }

    private static byte[] read(Path file) {
      try {
        return Files.readAllBytes(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
