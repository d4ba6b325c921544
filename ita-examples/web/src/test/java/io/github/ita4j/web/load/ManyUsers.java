package io.github.ita4j.web.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many officials who use the page at once. Each has an open page, and types, checks, opens a form
 * and takes every kind of file in turn. It needs nothing but the JDK, so that {@code .ci/load} runs
 * it as a source file.
 */
public final class ManyUsers {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static final String BOUNDARY = "a-boundary-that-stands-in-no-file";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** The addresses of all that is downloaded. */
  private static final List<String> FILES = List.of(
      "analysis.docx",
      "form.xlsx",
      "measures.html",
      "result.json",
      "followup.docx",
      "analysis.html",
      "plan.json",
      "measures.docx",
      "form-with-draft.xlsx",
      "followup.html");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final Map<String, String> plan;
  private final byte[] form;

  /** The numbers of answers by their statuses; 0 for none. */
  private final Map<Integer, Integer> answers = new TreeMap<>();

  private ManyUsers(URI server, Path reports) throws IOException, InterruptedException {
    this.server = server;
    this.plan = Map.of(
        "plan", Files.readString(reports.resolve("kutkwang-2568.plan.json")),
        "progress", Files.readString(reports.resolve("kutkwang-2568.progress.json")));
    this.form = send(post("/files/form.xlsx", new Page(), plan, new byte[0])).body();
  }

  /** What a user's browser keeps: the cookie and the token of the page. */
  private final class Page {

    private final String cookie;
    private final String token;

    Page() throws IOException, InterruptedException {
      HttpResponse<byte[]> page = send(HttpRequest.newBuilder(server.resolve("/?lang=th")));
      Matcher found = TOKEN.matcher(new String(page.body(), StandardCharsets.UTF_8));
      if (!found.find()) {
        throw new IOException("no token in the page");
      }
      cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
      token = found.group(1);
    }
  }

  /**
   * Starts users and waits until the last has ended.
   *
   * @param goOn tells whether a user goes on, after so many requests
   * @return the numbers of answers by their statuses; 0 for no answer
   */
  public static Map<Integer, Integer> run(URI server, Path reports, int users, IntPredicate goOn)
      throws IOException, InterruptedException {
    ManyUsers all = new ManyUsers(server, reports);
    ExecutorService threads = Executors.newFixedThreadPool(users);
    for (int i = 0; i < users; i++) {
      int first = i;
      threads.execute(() -> all.use(first, goOn));
    }
    threads.shutdown();
    if (!threads.awaitTermination(10, TimeUnit.MINUTES)) {
      throw new IllegalStateException("the users do not end");
    }
    return all.answers;
  }

  private void use(int first, IntPredicate goOn) {
    Page page = null;
    for (int done = 0; goOn.test(done); done++) {
      int status;
      try {
        if (page == null) {
          page = new Page();
        }
        status = send(request(first + done, page)).statusCode();
      } catch (IOException | InterruptedException e) {
        status = 0;
      }
      synchronized (answers) {
        answers.merge(status, 1, Integer::sum);
      }
    }
  }

  /** Returns the request that stands at a place in the day of an official. */
  private HttpRequest.Builder request(int place, Page page) throws IOException {
    return switch (place % 4) {
      case 0 ->
        HttpRequest.newBuilder(server.resolve("/api/typed?lang=th"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"framework\": \"nacc-2568r1\", \"tier\": \"GOOD\","
                + " \"scores\": {\"IIT\": \"๘๙.๗๓\", \"EIT.1\": \"99.25\", \"EIT\": \"12\"}}"));
      case 1 -> post("/", page, plan, new byte[0]);
      case 2 -> post("/open", page, Map.of(), form);
      default -> {
        String file = FILES.get(place / 4 % FILES.size());
        // A draft is for those who have no plan.
        yield post(
            "/files/" + file,
            page,
            file.startsWith("form-with-draft") ? Map.of() : plan,
            new byte[0]);
      }
    };
  }

  private HttpRequest.Builder post(
      String address, Page page, Map<String, String> documents, byte[] file) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("_csrf", page.token);
    fields.put("lang", "th");
    fields.put("shown", "nacc-2568r1");
    fields.put("framework", "nacc-2568r1");
    fields.put("agency", "เทศบาลตำบลกุดกว้าง");
    fields.put("province", "ขอนแก่น");
    fields.put("type", "SUBDISTRICT_MUNICIPALITY");
    fields.put("tier", "GOOD");
    fields.put("score.IIT", "๘๙.๗๓");
    fields.put("score.EIT.1", "99.25");
    fields.put("score.EIT.2", "87.94");
    fields.put("score.OIT", "85.75");
    fields.putAll(documents);
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      part(
          body,
          "name=\"" + field.getKey() + "\"",
          field.getValue().getBytes(StandardCharsets.UTF_8));
    }
    part(body, "name=\"file\"; filename=\"" + (file.length == 0 ? "" : "form.xlsx") + "\"", file);
    body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(server.resolve(address))
        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
        .header("Cookie", page.cookie)
        .POST(BodyPublishers.ofByteArray(body.toByteArray()));
  }

  private static void part(ByteArrayOutputStream body, String disposition, byte[] content)
      throws IOException {
    body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8));
    body.write(content);
    body.write("\r\n".getBytes(StandardCharsets.UTF_8));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
  }

  /** Prints the numbers of answers: {@code http://localhost:8568 ita-examples/reports 50 10}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    long end = begun + TimeUnit.SECONDS.toNanos(Long.parseLong(args[3]));
    Map<Integer, Integer> answers = run(
        URI.create(args[0]),
        Path.of(args[1]),
        Integer.parseInt(args[2]),
        any -> System.nanoTime() - end < 0);
    long requests = answers.values().stream().mapToLong(Integer::longValue).sum();
    System.out.printf(
        "%s users, %d requests in %d ms; answers by status (0: none): %s%n",
        args[2], requests, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun), answers);
  }
}
