package online.ucca.triumvirate.adapter.faa.acs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.reading.ReadingNotes;
import org.jspecify.annotations.Nullable;

/** Reads the tasks of one area of operation. */
final class TaskReader {
  private static final List<String> KNOWN =
      List.of(
          "letter",
          "name",
          "references",
          "objective",
          "notes",
          "knowledge",
          "risk_management",
          "skills");

  private static final Map<String, TaskElement.Kind> LISTS = lists();
  private static final Pattern LETTER = Pattern.compile("[A-Z]{1,3}");
  private static final Pattern SUB_LETTER = Pattern.compile("([a-z])\\. (.+)");

  private final String area;
  private final ReadingNotes notes;

  TaskReader(String area, ReadingNotes notes) {
    this.area = area;
    this.notes = notes;
  }

  private static Map<String, TaskElement.Kind> lists() {
    Map<String, TaskElement.Kind> lists = new LinkedHashMap<>();
    lists.put("knowledge", TaskElement.Kind.KNOWLEDGE);
    lists.put("risk_management", TaskElement.Kind.RISK_MANAGEMENT);
    lists.put("skills", TaskElement.Kind.SKILL);
    return lists;
  }

  Task read(Members task) {
    task.allow(KNOWN);
    String letter = task.requiredText("letter");
    if (!letter.isEmpty() && !LETTER.matcher(letter).matches()) {
      notes.error(
          ErrorCode.TRN_BAD_CODE, "'" + letter + "' cannot be a task's letter", task.at("letter"));
    }
    notes.structure(task.at("letter"), letter);
    String name = content(task, "name", task.requiredText("name"));
    String references = content(task, "references", task.text("references"));
    String objective = content(task, "objective", task.requiredText("objective"));
    List<String> remarks = Remarks.of(task, notes);
    List<ListedElement> listed =
        MisplacedText.sort(listed(task, letter), notes).stream()
            .sorted(Comparator.comparing(one -> one.code().kind()))
            .toList();
    checkOrder(listed);
    List<String> classes = Classes.of(name);
    List<TaskElement> elements = new ArrayList<>();
    for (ListedElement one : listed) {
      elements.add(element(one, classes));
    }
    if (elements.isEmpty() && !notes.hasErrors()) {
      notes.error(ErrorCode.TRN_ELEMENT_WITHOUT_CRITERIA, "the task has no elements", task.place());
    }
    String prefix = listed.isEmpty() ? area + "." + letter : listed.get(0).code().taskPrefix();
    return new Task(letter, name, prefix, references, objective, remarks, elements, task.place());
  }

  private String content(Members task, String member, String text) {
    notes.content(task.at(member), text);
    Remarks.checkWhole(text, task.at(member), notes);
    return text;
  }

  /** The elements of the three lists with codes that are their own. */
  private List<ListedElement> listed(Members task, String letter) {
    List<ListedElement> listed = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (Map.Entry<String, TaskElement.Kind> list : LISTS.entrySet()) {
      for (Members element : task.objects(list.getKey())) {
        element.allow(List.of("code", "content"));
        String id = element.requiredText("code");
        String text = element.text("content");
        notes.structure(element.at("code"), id);
        ElementCode code = ElementCode.of(id).orElse(null);
        if (code == null) {
          if (!id.isEmpty()) {
            notes.error(
                ErrorCode.TRN_BAD_CODE,
                "'" + id + "' cannot be an element's code",
                element.at("code"));
          }
          continue;
        }
        checkPlace(code, letter, list.getValue(), element.at("code"));
        if (!codes.add(id)) {
          notes.error(
              ErrorCode.TRN_DUPLICATE_CRITERION,
              "two elements have the code " + id,
              element.at("code"));
        }
        listed.add(new ListedElement(code, text, element.at("content")));
      }
    }
    return listed;
  }

  private void checkPlace(ElementCode code, String letter, TaskElement.Kind list, String place) {
    if (!code.area().equals(area) || !code.task().equals(letter)) {
      notes.error(
          ErrorCode.TRN_MISPLACED_CRITERION,
          code.text() + " stands in area " + area + ", task " + letter,
          place);
    } else if (code.kind() != list) {
      notes.warning(
          ErrorCode.TRN_KIND_CONTRADICTED,
          code.text() + " stands among the elements of " + words(list) + "; its code counts",
          place);
    }
  }

  /** Numbers rise, a stem comes before its sub-elements, and the task has one prefix. */
  private void checkOrder(List<ListedElement> listed) {
    Map<TaskElement.Kind, ElementCode> last = new EnumMap<>(TaskElement.Kind.class);
    Set<String> seen = new HashSet<>();
    for (ListedElement one : listed) {
      ElementCode code = one.code();
      ElementCode before = last.put(code.kind(), code);
      if (before != null && !code.follows(before) && !seen.contains(code.text())) {
        broken(code.text() + " stands after " + before.text(), one);
      }
      if (code.isSubElement() && !seen.contains(code.stem())) {
        broken(code.text() + " has no stem " + code.stem() + " before it", one);
      }
      if (!code.prefix().equals(listed.get(0).code().prefix())) {
        broken(code.text() + " has another prefix than the elements before it", one);
      }
      seen.add(code.text());
    }
  }

  private void broken(String message, ListedElement element) {
    notes.error(ErrorCode.TRN_BROKEN_NUMBERING, message, element.place());
  }

  private TaskElement element(ListedElement listed, List<String> classesOfTask) {
    ElementCode code = listed.code();
    String text = withoutLetter(listed);
    if (text.isEmpty()) {
      notes.warning(
          ErrorCode.TRN_CLAUSE_NOT_IN_SOURCE,
          code.text() + " has a code and no words",
          listed.place());
    }
    notes.content(listed.place(), text);
    Remarks.checkWhole(text, listed.place(), notes);
    List<String> own = Classes.of(text);
    boolean isSkill = code.kind() == TaskElement.Kind.SKILL;
    @Nullable String stem = code.isSubElement() ? code.stem() : null;
    return new TaskElement(
        code.text(),
        code.kind(),
        text,
        stem,
        own.isEmpty() ? classesOfTask : own,
        isSkill ? Tolerances.in(text) : List.of(),
        listed.place());
  }

  private String withoutLetter(ListedElement listed) {
    Matcher letter = SUB_LETTER.matcher(listed.text());
    if (!letter.matches()) {
      return listed.text();
    }
    if (!letter.group(1).equals(listed.code().letter())) {
      broken(
          "the text of " + listed.code().text() + " begins with '" + letter.group(1) + ".'",
          listed);
    }
    notes.structure(listed.place(), letter.group(1) + ".");
    return letter.group(2);
  }

  private static String words(TaskElement.Kind kind) {
    return switch (kind) {
      case KNOWLEDGE -> "knowledge";
      case RISK_MANAGEMENT -> "risk management";
      case SKILL -> "skill";
    };
  }
}
