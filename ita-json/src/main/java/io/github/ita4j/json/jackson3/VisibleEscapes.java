package io.github.ita4j.json.jackson3;

import io.github.ita4j.json.ItaWriter;
import io.github.ita4j.model.VisibleText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * The JSON escapes of characters that a display obeys instead of showing. {@link VisibleText} lists
 * them.
 *
 * <p>{@link ItaWriter} uses them. A caller's mapper with {@link ItaModule} uses them only if its
 * factory does:
 *
 * <pre>{@code
 * JsonMapper.builder(JsonFactory.builder().characterEscapes(new VisibleEscapes()).build())
 *     .addModule(new ItaModule())
 *     .build();
 * }</pre>
 */
public final class VisibleEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private static final int DELETE = 0x7F;

  private final int[] ascii;

  /** Creates the escapes: those that JSON requires, and those of the display. */
  public VisibleEscapes() {
    ascii = standardAsciiEscapesForJSON();
    ascii[DELETE] = ESCAPE_STANDARD;
  }

  /** Returns the escapes of JSON, with the delete character among them. */
  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  /** Returns the escaped form of a character that a display obeys, or null for any other. */
  @Override
  public @Nullable SerializableString getEscapeSequence(int ch) {
    return VisibleText.isOrder(ch)
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", ch))
        : null;
  }
}
