package io.github.ita4j.json.jackson3;

import io.github.ita4j.framework.Frameworks;
import io.github.ita4j.json.ItaJson;
import io.github.ita4j.json.ItaReader;
import io.github.ita4j.json.bind.JsonForm;
import io.github.ita4j.json.bind.JsonForms;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * The Jackson 3 module of the JSON form. Any object mapper takes it:
 * {@code JsonMapper.builder().addModule(new ItaModule()).build()}.
 *
 * <p>Jackson 3 is no dependency of this library: the application brings it, of version 3.1 or
 * newer. Jackson 2 stays beside it, since the strict reader stands on that.
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
    this.bundled = reader.frameworks() == Frameworks.bundled();
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
}
