package online.ucca.triumvirate.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds what others may use and nothing describes. It stands in for doclint's group "missing",
 * which on JDK 17 demands {@code @param} of compact constructors too.
 */
final class UndocumentedApi {
  private UndocumentedApi() {}

  /** Every public type, member and record component, and every package, without a comment. */
  static List<String> in(Iterable<? extends JavaFileObject> sources) throws IOException {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, sources);
    DocTrees docs = DocTrees.instance(task);
    List<String> gaps = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      if (unit.getSourceFile().getName().endsWith("package-info.java")) {
        if (isEmpty(docs.getDocCommentTree(new TreePath(new TreePath(unit), unit.getPackage())))) {
          gaps.add(unit.getSourceFile().getName() + ": the package is not described");
        }
      } else {
        new Visitor(docs, gaps).scan(new TreePath(unit), null);
      }
    }
    return gaps;
  }

  private static boolean isEmpty(@Nullable DocCommentTree comment) {
    return comment == null || comment.getFirstSentence().isEmpty();
  }

  private static final class Visitor extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees docs;
    private final List<String> gaps;

    Visitor(DocTrees docs, List<String> gaps) {
      this.docs = docs;
      this.gaps = gaps;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
      if (!isShown(type.getModifiers())) {
        return null;
      }
      DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
      requireComment(comment, type.getSimpleName());
      if (type.getKind() == Tree.Kind.RECORD) {
        requireComponents(type, comment);
      }
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
      if (isShown(method.getModifiers()) && !isOverride(method) && !isCompact(method)) {
        requireComment(docs.getDocCommentTree(getCurrentPath()), method.getName());
      }
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void unused) {
      boolean isComponent =
          enclosing().getKind() == Tree.Kind.RECORD
              && !field.getModifiers().getFlags().contains(Modifier.STATIC);
      if (!isComponent && isShown(field.getModifiers())) {
        requireComment(docs.getDocCommentTree(getCurrentPath()), field.getName());
      }
      return null;
    }

    private void requireComment(@Nullable DocCommentTree comment, CharSequence name) {
      if (isEmpty(comment)) {
        report(name + " is not described");
      }
    }

    private void requireComponents(ClassTree type, @Nullable DocCommentTree comment) {
      Set<String> described =
          comment == null
              ? Set.of()
              : comment.getBlockTags().stream()
                  .filter(
                      tag -> tag instanceof ParamTree param && !param.getDescription().isEmpty())
                  .map(tag -> ((ParamTree) tag).getName().toString())
                  .collect(Collectors.toSet());
      for (Tree member : type.getMembers()) {
        if (member instanceof VariableTree component
            && !component.getModifiers().getFlags().contains(Modifier.STATIC)
            && !described.contains(component.getName().toString())) {
          report(type.getSimpleName() + " does not describe its component " + component.getName());
        }
      }
    }

    private boolean isShown(ModifiersTree modifiers) {
      Set<Modifier> flags = modifiers.getFlags();
      boolean inInterface =
          getCurrentPath().getParentPath().getLeaf() instanceof ClassTree outer
              && (outer.getKind() == Tree.Kind.INTERFACE
                  || outer.getKind() == Tree.Kind.ANNOTATION_TYPE);
      return flags.contains(Modifier.PUBLIC)
          || flags.contains(Modifier.PROTECTED)
          || (inInterface && !flags.contains(Modifier.PRIVATE));
    }

    private static boolean isOverride(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    /** A compact constructor repeats its record's components and adds nothing to describe. */
    private boolean isCompact(MethodTree method) {
      return enclosing().getKind() == Tree.Kind.RECORD
          && method.getName().contentEquals("<init>")
          && isCompactSource(method);
    }

    private boolean isCompactSource(MethodTree method) {
      try {
        CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
        long start = docs.getSourcePositions().getStartPosition(unit, method);
        long body = docs.getSourcePositions().getStartPosition(unit, method.getBody());
        CharSequence text = unit.getSourceFile().getCharContent(true);
        return text.subSequence((int) start, (int) body).toString().indexOf('(') < 0;
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    private Tree enclosing() {
      return getCurrentPath().getParentPath().getLeaf();
    }

    private void report(String gap) {
      CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
      long start = docs.getSourcePositions().getStartPosition(unit, getCurrentPath().getLeaf());
      gaps.add(
          unit.getSourceFile().getName()
              + ":"
              + unit.getLineMap().getLineNumber(Math.max(start, 0))
              + ": "
              + gap);
    }
  }
}
