/**
 * The JSON form of ITA assessments, frameworks, results, action plans and progress reports.
 *
 * <p>The form is a contract of its own, held by the wire records;
 * {@link io.github.ita4j.json.ItaJson} reads it strictly and writes it deterministically,
 * {@link io.github.ita4j.json.ItaModule} brings both into a Jackson object mapper.
 *
 * @provides com.fasterxml.jackson.databind.Module the module {@link io.github.ita4j.json.ItaModule}
 */
@org.jspecify.annotations.NullMarked
module io.github.ita4j.json {
  requires transitive io.github.ita4j.core;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive com.fasterxml.jackson.core;
  requires transitive com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports io.github.ita4j.json;

  provides com.fasterxml.jackson.databind.Module with
      io.github.ita4j.json.ItaModule;
}
