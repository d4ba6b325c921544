package io.github.ita4j.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Type;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/** A mapper of either Jackson, with the module. */
public abstract class AnyMapper {

  private final String name;

  /** Whether the mapper has default typing. */
  protected final boolean typed;

  protected AnyMapper(String name, boolean typed) {
    this.name = name;
    this.typed = typed;
  }

  /**
   * What a mapper says of a refusal.
   *
   * @param mismatch whether the input is wrong
   * @param definition whether the type is
   * @param path the names and indices, with slashes between them
   * @param chain the path with types
   */
  public record Refused(
      boolean mismatch,
      boolean definition,
      String message,
      String original,
      String path,
      String chain,
      int line,
      int column,
      @Nullable Throwable cause) {}

  public abstract String write(Object value) throws IOException;

  /** Writes without indentation, whatever the mapper would. */
  public abstract String writeCompact(Object value) throws IOException;

  @SuppressWarnings("TypeParameterUnusedInFormals") // The type is an argument.
  public abstract <T> T read(String json, Type type) throws IOException;

  /** Takes a value through the mapper and back. */
  public abstract Object there(Route route, Object value, Type type) throws IOException;

  /** Returns the text of the value's tree. */
  public abstract String treeText(Object value) throws IOException;

  /** Tells whether the value's tree, its text and the tree of a text have the same numbers. */
  public abstract boolean hasTree(Object value, String json) throws IOException;

  /** Reads a tree that holds a number or any other object. */
  public abstract <T> T readNode(Object node, Class<T> type) throws IOException;

  /** Reads a tree of one property that holds an object. */
  public abstract <T> T readNode(String property, Object value, Class<T> type) throws IOException;

  /** Reads one document and then a number from a text. */
  public abstract int numberBehind(String json, Class<?> type) throws IOException;

  /** Returns the mapper after Java's serialisation. */
  public abstract AnyMapper serialised();

  /** Returns the refusal of the mapper. */
  public abstract Refused refusal(ThrowingCallable act);

  @Override
  public String toString() {
    return name;
  }

  @SuppressWarnings("unchecked") // It is what it was.
  protected static <T> T serialised(T mapper) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new ObjectOutputStream(bytes).writeObject(mapper);
      return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
