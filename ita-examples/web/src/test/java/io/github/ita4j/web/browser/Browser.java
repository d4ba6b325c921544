package io.github.ita4j.web.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ita4j.web.WebServer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.CapabilityType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium with a page of the application, started once for all tests. */
final class Browser {

  /** The width of a phone. */
  static final int PHONE = 390;

  /** The width of a screen. */
  static final int SCREEN = 1280;

  /** The address of the button that checks the scores. */
  static final String CHECK = "/#review-heading";

  /** The address of the button that opens a file. */
  static final String OPEN = "/open?lang=";

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  private static final String DRIVER = "chromedriver";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Kept, so that its level is: Selenium warns of a browser that is newer than itself. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private static Browser started;

  private final ChromeDriver driver;
  private final Path downloads;

  private Browser(Path program, Path service) throws IOException {
    Path folder = Files.createTempDirectory("ita-browser");
    downloads = Files.createDirectory(folder.resolve("downloads"));
    SELENIUM.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions()
        .setBinary(program.toFile())
        .addArguments(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-quic",
            "--no-first-run",
            "--lang=th",
            "--user-data-dir=" + folder.resolve("profile"))
        .setExperimentalOption(
            "prefs",
            Map.of(
                "download.default_directory",
                downloads.toString(),
                "download.prompt_for_download",
                false,
                // Many files one after another, without asking.
                "profile.default_content_setting_values.automatic_downloads",
                1));
    options.setCapability("goog:loggingPrefs", logs);
    // A page with scores asks before it is left.
    options.setCapability(
        CapabilityType.UNHANDLED_PROMPT_BEHAVIOUR,
        Map.of("default", "dismiss and notify", "beforeUnload", "accept"));
    // With both programs named, Selenium looks for none.
    System.setProperty("webdriver.chrome.driver", service.toString());
    driver = new ChromeDriver(options);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
      driver.quit();
      delete(folder);
    }));
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException | UncheckedIOException e) {
      // Another process of the browser still writes. It is a temporary folder.
    }
  }

  /** Returns the browser; without one on the PATH, the test is skipped. */
  static synchronized Browser get() {
    Optional<Path> program = find(BROWSERS);
    Optional<Path> service = find(List.of(DRIVER));
    assumeTrue(program.isPresent(), "no browser on PATH: " + BROWSERS);
    assumeTrue(service.isPresent(), "no driver on PATH: " + DRIVER);
    if (started == null) {
      try {
        started = new Browser(program.get(), service.get());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return started;
  }

  private static Optional<Path> find(List<String> names) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Opens a page in a window of a width, with scripts, and forgets what was logged. */
  Browser open(String address, int width) {
    allowScripts(true);
    resize(width);
    driver.get(WebServer.address(address).toString());
    log();
    return this;
  }

  /** Opens a page as wide as a screen. */
  Browser open(String address) {
    return open(address, SCREEN);
  }

  /** Makes the window as wide as told, as a phone does: headless windows have a least width. */
  void resize(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            width,
            "height",
            width == PHONE ? 844 : 900,
            "deviceScaleFactor",
            1,
            "mobile",
            false));
  }

  /** Turns the scripts of pages on or off, from the next page on. */
  void allowScripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Returns what the page logged since the last time: violations of its policy, errors. */
  List<String> log() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Returns a field, a button or any element by its id. */
  WebElement at(String id) {
    return driver.findElement(By.id(id));
  }

  /** Types into a field in the place of what it holds. */
  void type(String field, String text) {
    WebElement element = at(field);
    show(element);
    element.clear();
    element.sendKeys(text);
  }

  /** Opens the folded group that an element is in. */
  private void show(WebElement element) {
    script("const group = arguments[0].closest('details'); if (group) group.open = true;", element);
  }

  /**
   * Chooses from a list by the words that are shown, with keys: on a click the driver fires fewer
   * events than a hand.
   */
  void choose(String list, String words) {
    List<String> all = texts("#" + list + " option");
    if (!all.contains(words)) {
      throw new AssertionError(words + " is not in " + all);
    }
    WebElement element = at(list);
    element.sendKeys(Keys.HOME);
    for (int i = 0; i < all.indexOf(words); i++) {
      element.sendKeys(Keys.ARROW_DOWN);
    }
  }

  /** Ticks an option. */
  void tick(String name) {
    driver.findElement(By.name(name)).click();
  }

  /** Tells whether an option is ticked. */
  boolean ticked(String name) {
    return driver.findElement(By.name(name)).isSelected();
  }

  /** Returns the text in a field. */
  String value(String field) {
    return String.valueOf(at(field).getDomProperty("value"));
  }

  /** Returns the text in a field that is not seen. */
  String hidden(String name) {
    return String.valueOf(driver.findElement(By.name(name)).getDomProperty("value"));
  }

  /** Presses a button and waits for the next page. */
  void press(WebElement button) {
    WebElement before = driver.findElement(By.tagName("html"));
    button.click();
    await(ExpectedConditions.stalenessOf(before));
    awaitPage();
  }

  /** Presses the button with an address, or with the beginning of one. */
  void press(String address) {
    press(button(address));
  }

  WebElement button(String address) {
    return driver.findElement(
        By.cssSelector("button:not([hidden])[formaction^='" + address + "']"));
  }

  /** Presses a key where the focus is. */
  void keys(Keys key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** Presses a key where the focus is, and waits for the next page. */
  void pressKey(Keys key) {
    WebElement before = driver.findElement(By.tagName("html"));
    keys(key);
    await(ExpectedConditions.stalenessOf(before));
    awaitPage();
  }

  private void awaitPage() {
    waiting().until(any -> "complete".equals(script("return document.readyState")));
  }

  /** Opens a file by a button of the page. */
  void upload(Path file, String address) {
    at("file").sendKeys(file.toAbsolutePath().normalize().toString());
    press(address);
  }

  /** Presses a button, and returns the file that it hands out. */
  byte[] download(String address, String name) {
    Path file = downloads.resolve(name);
    try {
      Files.deleteIfExists(file);
      WebElement button = button(address);
      button.click();
      waiting().until(any -> isWhole(name));
      byte[] content = Files.readAllBytes(file);
      Files.delete(file);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Tells whether a file is handed out whole. The browser first takes its name with an empty file,
   * and writes to another one beside it, which it then puts in its place. No file of ours is empty.
   */
  private boolean isWhole(String name) {
    return downloads.resolve(name).toFile().length() > 0 && downloaded().equals(List.of(name));
  }

  /** Returns the files that were handed out and not asked for. */
  List<String> downloaded() {
    try (Stream<Path> files = Files.list(downloads)) {
      return files.map(Path::getFileName).map(Path::toString).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the remarks that are shown at a field; those in a hidden list are not there. */
  List<String> remarks(String field) {
    return texts("[id='remarks." + field + "']:not([hidden]) li");
  }

  /** Returns the problems in the summary. */
  List<String> errors() {
    return texts("#errors:not([hidden]) li");
  }

  /** Returns what the page tells besides. */
  List<String> notices() {
    return texts(".notices li");
  }

  /** Returns the words of a line of the result; empty if it is not there. */
  String line(String name) {
    return String.join("", texts("[id='line." + name + "'] dd"));
  }

  /** Returns the texts of elements, in one step: a script may replace them meanwhile. */
  @SuppressWarnings("unchecked") // A list of texts is what the script returns.
  List<String> texts(String selector) {
    return (List<String>) script(
        "return Array.from(document.querySelectorAll(arguments[0]), each => each.innerText)",
        selector);
  }

  /** Returns the status with which the page was answered. */
  int status() {
    return ((Number) script("return performance.getEntriesByType('navigation')[0].responseStatus"))
        .intValue();
  }

  /** Returns the text of the whole page, as it is seen. */
  String text() {
    return String.join("", texts("body"));
  }

  /** Returns the id of the element that has the focus. */
  String focused() {
    return String.valueOf(script("return document.activeElement.id"));
  }

  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  WebDriverWait waiting() {
    return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(25));
  }

  <T> T await(Function<? super WebDriver, T> condition) {
    return waiting().until(condition);
  }
}
