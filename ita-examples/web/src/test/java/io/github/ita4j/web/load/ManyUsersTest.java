package io.github.ita4j.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.web.WebServer;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The answers of the application to many users at once. */
@Tag("slow")
class ManyUsersTest {

  private static final int USERS = 50;

  private static final int REQUESTS = 4;

  @Test
  void fiftyUsersAtOnceAreAllAnswered() throws Exception {
    assertThat(ManyUsers.run(
            WebServer.address("/"), Path.of("../reports"), USERS, done -> done < REQUESTS))
        .containsOnlyKeys(200)
        .containsEntry(200, USERS * REQUESTS);
  }
}
