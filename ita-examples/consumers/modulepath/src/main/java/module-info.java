/** An application that needs the JSON form, and gets the rest with it. */
module org.example.modulepath {
  requires io.github.ita4j.json;
}
