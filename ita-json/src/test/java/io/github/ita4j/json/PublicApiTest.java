package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.ita4j.json.form.GradeJson;
import io.github.ita4j.model.ItaParseException;
import io.github.ita4j.model.ItaParseException.Reason;
import io.github.ita4j.model.Scorecard;
import io.github.ita4j.testkit.FrameworkLaws;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.core.Version;

/** What users of the library can see, in all modules: what is exported is a promise. */
@Tag("slow")
class PublicApiTest {

  /**
   * The types that a user can name: public ones of exported packages, in the order of their names.
   */
  private static final Set<Class<?>> VISIBLE =
      visible(Scorecard.class, FrameworkLaws.class, ItaJson.class);

  @Test
  void publicTypesAreListedSoThatNoneIsAddedByAccident() throws IOException {
    assertThat(VISIBLE.stream().map(Class::getName))
        .as("public types; what is meant to be one stands in %s", PublicTypes.FILE)
        .containsExactlyElementsOf(PublicTypes.names());
  }

  @Test
  void noSignatureNamesATypeThatAUserCannotName() {
    List<String> hidden = new ArrayList<>();
    for (Class<?> type : VISIBLE) {
      boolean json = type.getPackageName().startsWith("io.github.ita4j.json");
      for (Class<?> named : namedBy(type)) {
        boolean jackson = named.getName().startsWith("com.fasterxml.jackson.")
            || named.getName().startsWith("tools.jackson.");
        if (!VISIBLE.contains(named)
            && !named.getName().startsWith("java.")
            && !(json && jackson)) {
          hidden.add(type.getName() + " names " + named.getName());
        }
      }
    }
    assertThat(hidden).isEmpty();
  }

  @Test
  void nothingNamesAGeneratedImplementationNorJqwikNorInTheCoreJackson() {
    List<String> wrong = new ArrayList<>();
    for (Class<?> type : VISIBLE) {
      boolean core = !type.getPackageName().startsWith("io.github.ita4j.json");
      Set<Class<?>> named = new LinkedHashSet<>(namedBy(type));
      named.addAll(annotationsOf(type));
      named.add(type);
      for (Class<?> each : named) {
        if (each.getSimpleName().startsWith("Immutable")
            || each.getName().startsWith("net.jqwik.")
            || (core && each.getName().contains(".jackson."))) {
          wrong.add(type.getName() + " names " + each.getName());
        }
      }
    }
    assertThat(wrong).isEmpty();
    // Where Jackson may be, it is found: the search is not blind.
    assertThat(annotationsOf(GradeJson.class)).contains(JsonInclude.class);
    assertThat(namedBy(ItaModule.class)).contains(SimpleModule.class);
    assertThat(namedBy(io.github.ita4j.json.jackson3.ItaModule.class)).contains(Version.class);
  }

  /** On the class path Kotlin does not see the annotation of a module. */
  @Test
  void everyPackageIsMarkedAsOneWithoutNull() {
    assertThat(VISIBLE.stream().map(Class::getPackage).distinct())
        .hasSizeGreaterThan(10)
        .allMatch(each -> each.isAnnotationPresent(NullMarked.class));
  }

  @Test
  void generatedImplementationsArePrivate() {
    assertThat(classes(name -> name.contains("$Immutable"), Scorecard.class, ItaJson.class))
        .hasSizeGreaterThan(10)
        .allMatch(type -> Modifier.isPrivate(type.getModifiers()));
    assertThat(classes(name -> name.contains(".Immutable"), Scorecard.class, ItaJson.class))
        .isEmpty();
  }

  /**
   * So that another method of theirs breaks nobody; the comparison with released versions builds on
   * it.
   */
  @Test
  void strangersCannotExtendAnAbstractClassNorImplementAnInterface() {
    assertThat(VISIBLE)
        .filteredOn(type -> Modifier.isAbstract(type.getModifiers()) && !type.isEnum())
        .hasSizeGreaterThan(20)
        .allSatisfy(type -> {
          if (type.isInterface()) {
            assertThat(type.isSealed()).as("%s is sealed", type).isTrue();
          } else {
            assertThat(type.getDeclaredConstructors())
                .noneMatch(constructor -> isPromised(constructor.getModifiers()));
          }
        });
  }

  /** Another component of a record would break whoever makes one or takes one apart. */
  @Test
  void aRecordOfTheCoreIsWholeByDefinition() {
    assertThat(core().filter(Class::isRecord).map(PublicApiTest::shortName))
        .containsExactlyInAnyOrder(
            "CitedCode",
            "ExactPoints",
            "FrameworkId",
            "IndexId",
            "IndicatorId",
            "PartId",
            "Period$Dates",
            "Period$Length",
            "Period$Months",
            "Period$OfFiscalYear",
            "Period$Recurring",
            "Period$Unread",
            "QuestionCode",
            "Share",
            "SubIndicatorId",
            "SubItemId",
            "TierCode",
            "Weight");
  }

  /** What else a caller may make has a builder or a factory, beside which another can stand. */
  @Test
  void onlyRecordsCountersAndExceptionsOfTheCoreHaveAPublicConstructor() {
    assertThat(core()
            .filter(type -> !type.isRecord() && !Throwable.class.isAssignableFrom(type))
            .filter(type -> type.getConstructors().length > 0)
            .map(PublicApiTest::shortName))
        .containsExactlyInAnyOrder("AnswerTally", "Population");
  }

  @Test
  void everyParseOfTheCoreRefusesAnEmptyTextAndOneLongerThanAnyValidOneAsSuch() {
    List<String> parsers = new ArrayList<>();
    core()
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.getName().equals("parse") && isPromised(method.getModifiers()))
        .forEach(method -> {
          parsers.add(shortName(method.getDeclaringClass()));
          assertThat(reasonOf(method, "")).as("%s", method).isEqualTo(Reason.EMPTY);
          assertThat(reasonOf(method, "x".repeat(100))).as("%s", method).isEqualTo(Reason.TOO_LONG);
        });
    assertThat(parsers)
        .containsExactlyInAnyOrder(
            "CitedCode",
            "ElementId",
            "FiscalYear",
            "FrameworkId",
            "QuestionCode",
            "Score",
            "Share",
            "StatedScore",
            "TierCode",
            "Weight");
  }

  private static Reason reasonOf(Method parse, String text) {
    try {
      throw new AssertionError(parse + " read " + parse.invoke(null, text));
    } catch (InvocationTargetException e) {
      return e.getCause() instanceof ItaParseException refusal
          ? refusal.reason()
          : fail(parse + " throws no ItaParseException", e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<Class<?>> core() {
    return VISIBLE.stream().filter(type -> type.getModule() == Scorecard.class.getModule());
  }

  private static String shortName(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1);
  }

  /** So that a value is what its class says, and another private detail of ours breaks nobody. */
  @Test
  void strangersCannotExtendAnyOtherClass() {
    assertThat(VISIBLE)
        .filteredOn(type -> !Modifier.isAbstract(type.getModifiers()) && !type.isEnum())
        // What a program refuses for reasons of its own is one too.
        .filteredOn(type -> type != ItaJsonException.class)
        .allMatch(type -> Modifier.isFinal(type.getModifiers()));
  }

  /** So that no change of these is taken for one of the API. */
  @Test
  void whatIsNotExportedIsNotComparedWithReleases() throws Exception {
    Set<String> hidden = new TreeSet<>();
    for (Class<?> type :
        DeserialisationTest.classes(Scorecard.class, FrameworkLaws.class, ItaJson.class)) {
      hidden.add(type.getPackageName());
    }
    VISIBLE.forEach(type -> hidden.remove(type.getPackageName()));
    hidden.remove("io.github.ita4j"); // styles of generated code, gone when it is compiled
    hidden.add(GradeJson.class.getPackageName()); // compared by a rule of its own

    assertThat(Pattern.compile("<exclude>(io\\.github\\.ita4j\\.[a-z.]+)</exclude>")
            .matcher(Files.readString(Path.of("..", "pom.xml")))
            .results()
            .map(each -> each.group(1)))
        .containsExactlyInAnyOrderElementsOf(hidden);
  }

  private static Set<Class<?>> visible(Class<?>... anchors) {
    Set<Class<?>> visible = classes(name -> true, anchors);
    visible.removeIf(type -> !isVisible(type));
    return visible;
  }

  /**
   * Classes of the exported packages, whoever can see them; of the modules as they lie on the disk,
   * without the tests that are patched into one of them.
   */
  private static Set<Class<?>> classes(Predicate<String> names, Class<?>... anchors) {
    Set<Class<?>> found = new LinkedHashSet<>();
    for (Class<?> anchor : anchors) {
      try {
        Path location =
            Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
        for (ModuleReference module : ModuleFinder.of(location).findAll()) {
          Set<String> exported = new HashSet<>();
          for (ModuleDescriptor.Exports exports : module.descriptor().exports()) {
            exported.add(exports.source());
          }
          try (ModuleReader reader = module.open();
              Stream<String> files = reader.list()) {
            files
                .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
                .filter(names)
                .sorted()
                .map(name -> load(anchor, name))
                .forEach(found::add);
          }
        }
      } catch (IOException | URISyntaxException e) {
        throw new IllegalStateException(e);
      }
    }
    return found;
  }

  private static Class<?> load(Class<?> anchor, String name) {
    try {
      return Class.forName(name, false, anchor.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isVisible(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return isPromised(type.getModifiers())
        && !type.isAnonymousClass()
        && !type.isLocalClass()
        && (around == null || isVisible(around));
  }

  private static boolean isPromised(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  /** Every type that the signatures of a type name. */
  private static Set<Class<?>> namedBy(Class<?> type) {
    Set<Type> types = new LinkedHashSet<>();
    if (type.getGenericSuperclass() != null) {
      types.add(type.getGenericSuperclass());
    }
    types.addAll(Arrays.asList(type.getGenericInterfaces()));
    types.addAll(Arrays.asList(type.getTypeParameters()));
    for (Field field : type.getDeclaredFields()) {
      if (isPromised(field.getModifiers())) {
        types.add(field.getGenericType());
      }
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      add(types, constructor);
    }
    for (Method method : type.getDeclaredMethods()) {
      add(types, method);
      if (isPromised(method.getModifiers()) && !method.isSynthetic()) {
        types.add(method.getGenericReturnType());
      }
    }
    Set<Class<?>> named = new LinkedHashSet<>();
    Set<Type> seen = new HashSet<>();
    types.forEach(each -> collect(each, named, seen));
    return named;
  }

  /** The annotations that a user's program meets on a type and what is promised of it. */
  private static Set<Class<?>> annotationsOf(Class<?> type) {
    List<AnnotatedElement> annotated = new ArrayList<>(List.of(type));
    for (Field field : type.getDeclaredFields()) {
      if (isPromised(field.getModifiers())) {
        annotated.add(field);
      }
    }
    for (Executable executable : type.getDeclaredConstructors()) {
      if (isPromised(executable.getModifiers())) {
        annotated.add(executable);
        annotated.addAll(Arrays.asList(executable.getParameters()));
      }
    }
    for (Executable executable : type.getDeclaredMethods()) {
      if (isPromised(executable.getModifiers())) {
        annotated.add(executable);
        annotated.addAll(Arrays.asList(executable.getParameters()));
      }
    }
    Set<Class<?>> annotations = new LinkedHashSet<>();
    for (AnnotatedElement each : annotated) {
      for (Annotation annotation : each.getAnnotations()) {
        annotations.add(annotation.annotationType());
      }
    }
    return annotations;
  }

  private static void add(Set<Type> types, Executable executable) {
    if (isPromised(executable.getModifiers()) && !executable.isSynthetic()) {
      types.addAll(Arrays.asList(executable.getGenericParameterTypes()));
      types.addAll(Arrays.asList(executable.getGenericExceptionTypes()));
      types.addAll(Arrays.asList(executable.getTypeParameters()));
    }
  }

  private static void collect(Type type, Set<Class<?>> named, Set<Type> seen) {
    if (!seen.add(type)) {
      return;
    }
    if (type instanceof Class<?> plain) {
      Class<?> element = plain;
      while (element.isArray()) {
        element = element.getComponentType();
      }
      if (!element.isPrimitive()) {
        named.add(element);
      }
    } else if (type instanceof ParameterizedType parameterized) {
      collect(parameterized.getRawType(), named, seen);
      Stream.of(parameterized.getActualTypeArguments()).forEach(each -> collect(each, named, seen));
    } else if (type instanceof GenericArrayType array) {
      collect(array.getGenericComponentType(), named, seen);
    } else if (type instanceof WildcardType wildcard) {
      Stream.of(wildcard.getUpperBounds()).forEach(each -> collect(each, named, seen));
      Stream.of(wildcard.getLowerBounds()).forEach(each -> collect(each, named, seen));
    } else if (type instanceof TypeVariable<?> variable) {
      Stream.of(variable.getBounds()).forEach(each -> collect(each, named, seen));
    }
  }
}
