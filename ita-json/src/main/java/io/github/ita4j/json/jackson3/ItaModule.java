package io.github.ita4j.json.jackson3;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaJsonException;
import io.github.ita4j.json.ItaReader;
import io.github.ita4j.json.ItaWriter;
import io.github.ita4j.json.bind.JsonForm;
import io.github.ita4j.json.bind.JsonForms;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * The Jackson 3 module of the JSON form. Any object mapper takes it:
 * {@code JsonMapper.builder().addModule(new ItaModule()).build()}.
 *
 * <p>It reads and writes the same types in the same form as the module of Jackson 2, whose Javadoc
 * lists them: {@link io.github.ita4j.json.ItaModule}. Both write the same bytes, and refuse the
 * same values with the same words. A refusal is a {@link MismatchedInputException} with path and
 * location. Its cause is the {@link ItaJsonException}, whose path begins at the root of the whole
 * document. The mapper's settings change neither: Jackson 3 ignores unknown properties, and this
 * module refuses them unless its {@link ItaReader} ignores them.
 *
 * <p><b>Dependencies.</b> The application brings Jackson 3, of version 3.1 or newer. Jackson 2
 * stays beside it, since the strict reader stands on that. Both share
 * {@code com.fasterxml.jackson.core:jackson-annotations}, which must not be older than Jackson 3
 * asks for: 2.21 for 3.1, 2.22 for 3.2, 2.23 for 3.3. Maven does so by itself. Where a bill of
 * materials holds an older one, a mapper fails with a {@link NoClassDefFoundError}. One entry
 * before it in {@code dependencyManagement} cures that.
 *
 * <p><b>Finding.</b> On the class path {@code findAndAddModules()} finds this module. On the module
 * path nothing is found: the application requires {@code tools.jackson.databind} and adds the
 * module itself. Spring Boot 4 collects beans of this type. Of two such modules a mapper keeps the
 * one that was added last, so add one with settings after {@code findAndAddModules()}.
 *
 * <p><b>Text after the document</b> is refused by a mapper of Jackson 3, unless
 * {@code DeserializationFeature.FAIL_ON_TRAILING_TOKENS} is disabled.
 *
 * <p><b>Without this module</b> a mapper of Jackson 3 writes <code>{}</code> for a grade or a score
 * and says nothing. A web service then answers 200 with <code>{}</code>.
 *
 * <p><b>Updating.</b> A value cannot change, so read it anew. {@code readerForUpdating(value)} does
 * not ask this module: it returns the value as it is, and says nothing.
 *
 * <p><b>Escapes</b> are the mapper's own; {@link VisibleEscapes} are those of {@link ItaWriter}.
 *
 * <p>It is immutable once made, and thread-safe. A mapper keeps the module through Java's
 * serialisation. Only a caller's own frameworks are lost. Reading that needs them then fails with
 * an {@link IllegalStateException}.
 */
public final class ItaModule extends JacksonModule implements Serializable {

  private static final long serialVersionUID = 1L;

  private final boolean ignoringUnknown;
  private final boolean bundled;

  /** The known frameworks, or null after Java's serialisation of the mapper. */
  private final transient @Nullable Frameworks frameworks;

  /** Creates a module with a strict reader that knows the bundled frameworks. */
  public ItaModule() {
    this(ItaJson.reader());
  }

  /**
   * Creates a module with the settings of a reader.
   *
   * @param reader the reader, which decides about known frameworks and unknown properties
   */
  public ItaModule(ItaReader reader) {
    this.ignoringUnknown = reader.isIgnoringUnknownProperties();
    this.frameworks = reader.frameworks();
    this.bundled = reader.frameworks().equals(Frameworks.bundled());
  }

  /** Returns the name of the module. */
  @Override
  public String getModuleName() {
    return "io.github.ita4j.json";
  }

  /** Returns an unknown version: no other module depends on it. */
  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /** Adds the forms of all types to a mapper. */
  @Override
  public void setupModule(SetupContext context) {
    Forms forms = new Forms(new JsonForm.Rules(ignoringUnknown, bundled, frameworks));
    JsonForms.all().forEach(forms::add);
    context
        .addSerializers(forms.serializers)
        .addKeySerializers(forms.keySerializers)
        .addDeserializers(forms.deserializers)
        .addKeyDeserializers(forms.keyDeserializers)
        .addSerializerModifier(new NoFormModifier());
  }

  /** The forms as Jackson takes them. */
  private static final class Forms {

    private final SimpleSerializers serializers = new SimpleSerializers();
    private final SimpleSerializers keySerializers = new SimpleSerializers();
    private final SimpleDeserializers deserializers = new SimpleDeserializers();
    private final SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();
    private final JsonForm.Rules rules;

    Forms(JsonForm.Rules rules) {
      this.rules = rules;
    }

    <T> void add(JsonForm<T> form) {
      serializers.addSerializer(form.type(), new FormSerializer<>(form, rules));
      keySerializers.addSerializer(form.type(), new FormSerializer.Key<>(form));
      deserializers.addDeserializer(form.type(), new FormDeserializer<>(form, rules));
      if (form.key() != null) {
        keyDeserializers.addDeserializer(form.type(), new FormDeserializer.Key<>(form));
      }
    }
  }

  /** Returns the name of the module. */
  @Override
  public String toString() {
    return getModuleName();
  }
}
