package io.github.ita4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.BeanSerializerBuilder;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.Set;

/**
 * A modifier that refuses to write values of the core without a JSON form. Jackson would write some
 * of their properties or none. A mapper that allows empty objects would write <code>{}</code>.
 * Records show all of their content and stay with Jackson.
 */
final class NoFormModifier extends BeanSerializerModifier {

  private static final long serialVersionUID = 1L;

  /**
   * The packages of the core. Modules would not do: on the class path, a caller's types are in the
   * same unnamed module.
   */
  static final Set<String> PACKAGES = Set.of(
      "io.github.ita4j.model",
      "io.github.ita4j.population",
      "io.github.ita4j.framework",
      "io.github.ita4j.text",
      "io.github.ita4j.scoring",
      "io.github.ita4j.grading",
      "io.github.ita4j.analysis",
      "io.github.ita4j.audit",
      "io.github.ita4j.improvement");

  @Override
  public BeanSerializerBuilder updateBuilder(
      SerializationConfig config, BeanDescription description, BeanSerializerBuilder builder) {
    Class<?> type = description.getBeanClass();
    boolean formless = PACKAGES.contains(type.getPackageName())
        && !type.isRecord()
        && !Throwable.class.isAssignableFrom(type);
    return formless ? new Refusing(description) : builder;
  }

  private static final class Refusing extends BeanSerializerBuilder {

    Refusing(BeanDescription description) {
      super(description);
    }

    @Override
    public JsonSerializer<?> build() {
      return new RefusingSerializer(_beanDesc.getBeanClass());
    }
  }

  private static final class RefusingSerializer extends StdSerializer<Object> {

    private static final long serialVersionUID = 1L;

    RefusingSerializer(Class<?> type) {
      super(type, false);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      Class<?> type = handledType();
      while (!Modifier.isPublic(type.getModifiers())) {
        type = type.getSuperclass();
      }
      provider.reportBadDefinition(type, type.getSimpleName() + " has no JSON form: see ItaModule");
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      serialize(value, generator, provider);
    }
  }
}
