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
import io.github.ita4j.json.bind.FormlessTypes;
import java.io.IOException;

/** A modifier that refuses to write values of {@link FormlessTypes}. */
final class NoFormModifier extends BeanSerializerModifier {

  private static final long serialVersionUID = 1L;

  @Override
  public BeanSerializerBuilder updateBuilder(
      SerializationConfig config, BeanDescription description, BeanSerializerBuilder builder) {
    return FormlessTypes.contain(description.getBeanClass()) ? new Refusing(description) : builder;
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
      Class<?> type = FormlessTypes.named(handledType());
      provider.reportBadDefinition(type, FormlessTypes.problem(type));
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
        throws IOException {
      serialize(value, generator, provider);
    }
  }
}
