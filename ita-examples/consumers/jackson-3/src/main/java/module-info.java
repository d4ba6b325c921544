/** An application with Jackson 3, which it requires itself. */
module org.example.jackson {
  requires io.github.ita4j.json;
  requires tools.jackson.databind;

  // Its own records, for the mapper.
  opens org.example.jackson to
      tools.jackson.databind;
}
