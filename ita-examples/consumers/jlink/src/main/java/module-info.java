/** An application for a run-time image: {@code jlink} finds by this what the image needs. */
module org.example.image {
  requires io.github.ita4j.json;
}
