package online.ucca.triumvirate.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds the error codes that sources mention: as a constant or in a string, and not in a comment.
 */
final class CodeMentions {
  private static final Pattern CODE = Pattern.compile("\\b[A-Z]{3}_[A-Z0-9_]+\\b");
  private static final String MAKER = "Finding.of";

  private CodeMentions() {}

  /** The codes that a product raises: asking whether a finding has a code raises nothing. */
  static Set<String> raisedIn(Iterable<? extends JavaFileObject> sources) throws IOException {
    Set<String> raised = new TreeSet<>();
    for (CompilationUnitTree unit : parse(sources)) {
      new Scanner(Set.of("hasCode")).scan(unit, raised);
    }
    return raised;
  }

  /**
   * The codes that tests expect. Where a test makes a finding itself, to see it handed on, it
   * proves nothing about who raises it: neither that mention counts, nor any other of that code in
   * the same file.
   */
  static Set<String> expectedIn(Iterable<? extends JavaFileObject> sources) throws IOException {
    Set<String> expected = new TreeSet<>();
    for (CompilationUnitTree unit : parse(sources)) {
      Set<String> makers = new HashSet<>(Set.of(MAKER));
      new MakerScanner().scan(unit, makers);
      Set<String> all = new TreeSet<>();
      new Scanner(makers).scan(unit, all);
      Set<String> made = new TreeSet<>();
      new MadeScanner(makers).scan(unit, made);
      all.removeAll(made);
      expected.addAll(all);
    }
    return expected;
  }

  private static Iterable<? extends CompilationUnitTree> parse(
      Iterable<? extends JavaFileObject> sources) throws IOException {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, sources);
    return task.parse();
  }

  /** Collects codes, except those given to some methods. */
  private static class Scanner extends TreeScanner<@Nullable Void, Set<String>> {
    private final Set<String> passedOver;

    Scanner(Set<String> passedOver) {
      this.passedOver = passedOver;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Set<String> found) {
      return passedOver.contains(name(call))
          ? scan(call.getMethodSelect(), found)
          : super.visitMethodInvocation(call, found);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree select, Set<String> found) {
      if (select.getExpression() instanceof IdentifierTree type
          && type.getName().contentEquals("ErrorCode")) {
        found.add(select.getIdentifier().toString());
      }
      return super.visitMemberSelect(select, found);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, Set<String> found) {
      if (literal.getValue() instanceof String text) {
        Matcher code = CODE.matcher(text);
        while (code.find()) {
          found.add(code.group());
        }
      }
      return null;
    }
  }

  /** Collects only the codes that are given to some methods. */
  private static final class MadeScanner extends TreeScanner<@Nullable Void, Set<String>> {
    private final Set<String> makers;

    MadeScanner(Set<String> makers) {
      this.makers = makers;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Set<String> found) {
      if (makers.contains(name(call))) {
        new Scanner(Set.of()).scan(call.getArguments(), found);
      }
      return super.visitMethodInvocation(call, found);
    }
  }

  /** Collects the methods that make a finding of whatever code they are given. */
  private static final class MakerScanner extends TreeScanner<@Nullable Void, Set<String>> {
    @Override
    public @Nullable Void visitMethod(MethodTree method, Set<String> makers) {
      Set<String> parameters = new HashSet<>();
      method.getParameters().forEach(parameter -> parameters.add(parameter.getName().toString()));
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitMethodInvocation(
            MethodInvocationTree call, @Nullable Void unused) {
          if (name(call).equals(MAKER)
              && parameters.contains(call.getArguments().get(0).toString())) {
            makers.add(method.getName().toString());
          }
          return super.visitMethodInvocation(call, null);
        }
      }.scan(method.getBody(), null);
      return super.visitMethod(method, makers);
    }
  }

  /** {@code Finding.of} by both names, every other method by its own. */
  private static String name(MethodInvocationTree call) {
    ExpressionTree select = call.getMethodSelect();
    if (select instanceof MemberSelectTree member && !select.toString().equals(MAKER)) {
      return member.getIdentifier().toString();
    }
    return select.toString();
  }
}
