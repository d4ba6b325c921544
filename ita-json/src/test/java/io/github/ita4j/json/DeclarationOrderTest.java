package io.github.ita4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.ser.BeanSerializerFactory;
import com.fasterxml.jackson.databind.ser.DefaultSerializerProvider;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order of a form's properties is that in which its record declares them. */
class DeclarationOrderTest {

  private static final ObjectMapper MAPPER = new JsonMapper();

  @Test
  void everyRecordIsWrittenInTheOrderOfItsDeclaration() throws Exception {
    List<Class<?>> records =
        DeserialisationTest.classes(
                name -> name.startsWith("io.github.ita4j.json.form."), ItaJson.class)
            .stream()
            .filter(Class::isRecord)
            .filter(type -> Arrays.stream(type.getMethods())
                .noneMatch(method -> method.isAnnotationPresent(JsonValue.class)))
            .toList();

    assertThat(records).hasSizeGreaterThan(50);
    for (Class<?> type : records) {
      List<String> written = new ArrayList<>();
      DefaultSerializerProvider provider = new DefaultSerializerProvider.Impl()
          .createInstance(MAPPER.getSerializationConfig(), BeanSerializerFactory.instance);
      provider
          .findValueSerializer(type)
          .properties()
          .forEachRemaining((PropertyWriter property) -> written.add(property.getName()));

      assertThat(written)
          .as("%s", type)
          .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getName)
              .toList());
    }
  }
}
