package io.github.ita4j.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.ita4j.model.VisibleText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes of what a display obeys instead of showing it, as {@link VisibleText} lists it.
 *
 * <p>{@link ItaWriter} writes so. A mapper of the caller's own writes with {@link ItaModule} as its
 * own factory is set, and passes such characters on unless it is made so:
 *
 * <pre>{@code
 * JsonMapper.builder(new JsonFactoryBuilder().characterEscapes(new VisibleEscapes()).build())
 *     .addModule(new ItaModule())
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class VisibleEscapes extends CharacterEscapes {

  private static final long serialVersionUID = 1L;

  private static final int DELETE = 0x7F;

  private final int[] ascii;

  /** Creates the escapes: those that JSON demands, and ours. */
  public VisibleEscapes() {
    ascii = standardAsciiEscapesForJSON();
    ascii[DELETE] = ESCAPE_STANDARD;
  }

  /** The escapes of JSON, with the delete character among them. */
  @Override
  public int[] getEscapeCodesForAscii() {
    return ascii.clone();
  }

  /** The escaped form of a character that a display obeys; null for any other. */
  @Override
  public @Nullable SerializableString getEscapeSequence(int ch) {
    return VisibleText.isOrder(ch)
        ? new SerializedString(String.format(Locale.ROOT, "\\u%04X", ch))
        : null;
  }
}
