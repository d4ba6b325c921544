/**
 * The JSON form of ITA assessments, frameworks, results, action plans and progress reports.
 *
 * <p>The records of {@link io.github.ita4j.json.form} define the form.
 * {@link io.github.ita4j.json.ItaJson} reads it strictly and writes it deterministically.
 * {@link io.github.ita4j.json.ItaModule} adds both to an object mapper of Jackson 2, and
 * {@link io.github.ita4j.json.jackson3.ItaModule} to one of Jackson 3.
 *
 * @provides com.fasterxml.jackson.databind.Module the module {@link io.github.ita4j.json.ItaModule}
 */
@org.jspecify.annotations.NullMarked
module io.github.ita4j.json {
  requires transitive io.github.ita4j.core;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive com.fasterxml.jackson.core;
  requires transitive com.fasterxml.jackson.databind;
  requires static tools.jackson.databind;
  requires static transitive org.jspecify;

  exports io.github.ita4j.json;
  exports io.github.ita4j.json.form;
  exports io.github.ita4j.json.jackson3;

  provides com.fasterxml.jackson.databind.Module with
      io.github.ita4j.json.ItaModule;
}
