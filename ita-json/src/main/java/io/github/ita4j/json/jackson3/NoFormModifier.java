package io.github.ita4j.json.jackson3;

import io.github.ita4j.json.bind.FormlessTypes;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.BeanSerializerBuilder;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.StdSerializer;

/** A modifier that refuses to write values of {@link FormlessTypes}. */
final class NoFormModifier extends ValueSerializerModifier {

  private static final long serialVersionUID = 1L;

  @Override
  public BeanSerializerBuilder updateBuilder(
      SerializationConfig config,
      BeanDescription.Supplier description,
      BeanSerializerBuilder builder) {
    return FormlessTypes.contain(description.getBeanClass())
        ? new Refusing(config, description)
        : builder;
  }

  private static final class Refusing extends BeanSerializerBuilder {

    Refusing(SerializationConfig config, BeanDescription.Supplier description) {
      super(config, description);
    }

    @Override
    public ValueSerializer<?> build() {
      return new RefusingSerializer(_beanDescRef.getBeanClass());
    }
  }

  private static final class RefusingSerializer extends StdSerializer<Object> {

    RefusingSerializer(Class<?> type) {
      super(type);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      Class<?> type = FormlessTypes.named(handledType());
      context.reportBadDefinition(type, FormlessTypes.problem(type));
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
      serialize(value, generator, context);
    }
  }
}
