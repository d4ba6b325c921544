package io.github.ita4j.json;

/** A way of a value through a mapper and back. */
public enum Route {
  TEXT,
  BYTES,
  BUFFER,
  CONVERTED,
  TREE,
  TREE_OF_TEXT,
  TEXT_OF_TREE;

  /** Whether a tree is on the way, to which default typing gives no type, or one of no tree. */
  boolean hasTree() {
    return this == TREE || this == TREE_OF_TEXT || this == TEXT_OF_TREE || this == CONVERTED;
  }
}
