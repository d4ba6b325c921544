package io.github.ita4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Javadoc of the modules: nothing public lacks a part of it, and none of it begins as a
 * question does.
 *
 * <p>The javadoc tool could say so, but that of JDK 17 also wants the components of a record
 * repeated at its compact constructor. It stands here because the sources of both modules are in
 * reach and the compiler's tree may be read.
 */
@Tag("slow")
class JavadocTest {

  @ParameterizedTest
  @ValueSource(strings = {"ita-core", "ita-core/testkit", "ita-json"})
  void whatIsPublicIsDescribed(String module) throws IOException {
    Path sources = Path.of("../..", module, "src", "main", "java");
    String description = moduleInfo(sources);
    List<Path> files;
    try (Stream<Path> all = Files.walk(sources)) {
      files = all.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> description.contains("exports " + packageOf(sources, file) + ";"))
          .sorted()
          .toList();
    }
    assertThat(files).hasSizeGreaterThan(10);
    assertThat(undescribed(files)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aTypeBeginsWithANounAndAMethodWithAVerb(Path module) {
    Pattern question = Pattern.compile(
        "/\\*\\*\\s*(?:\\*\\s*)?(?:What|How|Whether|Where|That|Who|Whose|When|Which|Why|If)\\b.*");
    List<String> found = new ArrayList<>();
    int comments = 0;
    for (Path file : Modules.javaFiles(module.resolve("src/main/java"))) {
      String text = Modules.text(file);
      comments += text.split("/\\*\\*", -1).length - 1;
      question.matcher(text).results().forEach(hit -> found.add(file + ": " + hit.group()));
    }
    assertThat(comments).as("the search is not blind").isPositive();
    assertThat(found).isEmpty();
  }

  private static List<Path> modules() {
    List<Path> modules = Modules.all();
    assertThat(modules).hasSizeGreaterThan(4);
    return modules;
  }

  /** Returns the description of a module, which stands among its sources or in a folder beside. */
  static String moduleInfo(Path sources) throws IOException {
    Path beside = sources.resolveSibling("module").resolve("module-info.java");
    return Files.readString(Files.exists(beside) ? beside : sources.resolve("module-info.java"));
  }

  private static String packageOf(Path sources, Path file) {
    return sources.relativize(file.getParent()).toString().replace('\\', '/').replace('/', '.');
  }

  private static List<String> undescribed(Collection<Path> files) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task = (JavacTask) compiler.getTask(
          null,
          manager,
          null,
          List.of("-proc:none"),
          null,
          manager.getJavaFileObjectsFromPaths(files));
      Scanner scanner = new Scanner(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        scanner.scan(unit, null);
      }
      return scanner.problems;
    }
  }

  private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees trees;
    private final List<String> problems = new ArrayList<>();

    Scanner(DocTrees trees) {
      this.trees = trees;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      if (!isVisible(type.getModifiers())) {
        return null;
      }
      Comment comment = new Comment(String.valueOf(type.getSimpleName()));
      type.getTypeParameters().forEach(comment::wantsTypeParameter);
      components(type).forEach(name -> comment.wants(comment.params, name));
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      boolean overrides = method.getModifiers().getAnnotations().stream()
          .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
      if (isVisible(method.getModifiers()) && !overrides) {
        Comment comment = new Comment(method.getName().toString());
        method.getTypeParameters().forEach(comment::wantsTypeParameter);
        List<String> parameters = method.getParameters().stream()
            .map(parameter -> parameter.getName().toString())
            .toList();
        // The canonical constructor's are described at the record.
        if (!(getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
            && method.getReturnType() == null
            && parameters.equals(components(type)))) {
          parameters.forEach(name -> comment.wants(comment.params, name));
        }
        Tree result = method.getReturnType();
        if (result != null && !result.toString().equals("void")) {
          comment.wants(comment.kinds, DocTree.Kind.RETURN);
        }
        for (ExpressionTree thrown : method.getThrows()) {
          comment.wants(comment.exceptions, thrown.toString());
        }
      }
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void unused) {
      if (isVisible(field.getModifiers())) {
        new Comment(field.getName().toString());
      }
      return null;
    }

    /** In a parsed record, the only fields of an object are its components. */
    private static List<String> components(ClassTree type) {
      List<String> names = new ArrayList<>();
      for (Tree member : type.getMembers()) {
        if (type.getKind() == Tree.Kind.RECORD
            && member instanceof VariableTree field
            && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
          names.add(field.getName().toString());
        }
      }
      return names;
    }

    /** Public or protected, or a member of an interface. */
    private boolean isVisible(ModifiersTree modifiers) {
      Set<Modifier> flags = modifiers.getFlags();
      TreePath around = getCurrentPath().getParentPath();
      return flags.contains(Modifier.PUBLIC)
          || flags.contains(Modifier.PROTECTED)
          || (around.getLeaf().getKind() == Tree.Kind.INTERFACE
              && !flags.contains(Modifier.PRIVATE));
    }

    /** What the comment of the current element says, and the first complaint if there is none. */
    private final class Comment {

      private final String place;
      private final boolean there;
      private final Set<String> params = new HashSet<>();
      private final Set<String> exceptions = new HashSet<>();
      private final Set<DocTree.Kind> kinds = new HashSet<>();

      Comment(String name) {
        Path file =
            Path.of(getCurrentPath().getCompilationUnit().getSourceFile().toUri());
        place = file.getFileName() + ": " + name;
        DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
        there = comment != null && !comment.getFullBody().isEmpty();
        if (!there) {
          problems.add(place + " has no comment");
          return;
        }
        comment.getFirstSentence().forEach(part -> kinds.add(part.getKind()));
        for (DocTree tag : comment.getBlockTags()) {
          kinds.add(tag.getKind());
          if (tag instanceof ParamTree param) {
            params.add(
                param.isTypeParameter()
                    ? "<" + param.getName() + ">"
                    : param.getName().toString());
          } else if (tag instanceof ThrowsTree thrown) {
            exceptions.add(thrown.getExceptionName().toString());
          }
        }
      }

      <T> void wants(Set<T> described, T asked) {
        if (there && !described.contains(asked)) {
          problems.add(place + " does not describe " + asked);
        }
      }

      void wantsTypeParameter(TypeParameterTree parameter) {
        wants(params, "<" + parameter.getName() + ">");
      }
    }
  }
}
