package com.example.lantern;

import com.example.lantern.Standard.Duty;
import com.example.lantern.Standard.Item;
import com.example.lantern.Standard.Licence;
import com.example.lantern.Standard.Task;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import online.ucca.triumvirate.adapter.TranslationDraft;
import online.ucca.triumvirate.corpus.CorpusFile;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;

/**
 * Reads a standard line by line. A line that it does not understand is an error, never skipped:
 * what is left out in silence is missing in every certificate that follows (A5).
 */
final class StandardReader {
  private static final Pattern TASK = Pattern.compile("TASK ([0-9]+) (\\S.*)");
  private static final Pattern STEP = Pattern.compile("STEP (([0-9]+)\\.[0-9]+) (\\S.*)");
  private static final Pattern EVIDENCE =
      Pattern.compile("(KNOW|PRACTISE|CONDITION) ([KPC][0-9]+) (\\S.*)");
  private static final Pattern DUTY =
      Pattern.compile(
          "DUTY ([0-9]+(?:\\.[0-9]+)*) MUST( NOT)? (\\S.*) \\| RECORD (\\S.*) \\| KEEP (P[0-9]+[YMD])");
  private static final Pattern LICENCE =
      Pattern.compile(
          "LICENCE ([A-Z]+) (\\S.*) \\| SCOPE (\\S.*) \\| TASKS ([0-9 ]+) \\| DUTIES ([0-9. ]+)"
              + " \\| VALID (P[0-9]+[YMD])");
  private static final Pattern NOTE = Pattern.compile("NOTE (\\S.*)");

  private final TranslationDraft draft;
  private final Set<String> numbers = new HashSet<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Item> knowledge = new ArrayList<>();
  private final List<Item> practice = new ArrayList<>();
  private final List<Item> conditions = new ArrayList<>();
  private final List<Duty> duties = new ArrayList<>();
  private final List<Licence> licences = new ArrayList<>();

  StandardReader(TranslationDraft draft) {
    this.draft = draft;
  }

  /** The standard, or nothing, with every error noted in the draft. */
  Optional<Standard> read(CorpusFile file) {
    List<String> lines;
    try {
      lines =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(file.bytes()))
              .toString()
              .lines()
              .toList();
    } catch (CharacterCodingException e) {
      error(ErrorCode.ING_UNREADABLE, file.name() + " is not UTF-8", file.name());
      return Optional.empty();
    }
    Optional<StandardHead> head = lines.stream().findFirst().flatMap(StandardHead::of);
    if (head.isEmpty()) {
      error(ErrorCode.TRN_MISSING_MEMBER, "the first line is not a standard's", "line 1");
    }
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !readLine(line, "line " + (i + 1))) {
        error(
            ErrorCode.TRN_UNKNOWN_MEMBER,
            "'" + line + "' is no part of a standard",
            "line " + (i + 1));
      }
    }
    demand(!tasks.isEmpty(), "the standard has no task");
    for (Task task : tasks) {
      demand(!task.steps().isEmpty(), "task " + task.item().number() + " has no step");
    }
    demand(!duties.isEmpty(), "the standard has no duty");
    licences.forEach(this::demandWhatItNames);
    demand(!licences.isEmpty(), "the standard has no licence");
    return draft.hasErrors()
        ? Optional.empty()
        : head.map(
            found -> new Standard(found, tasks, knowledge, practice, conditions, duties, licences));
  }

  private boolean readLine(String line, String place) {
    Matcher matcher = TASK.matcher(line);
    if (matcher.matches()) {
      tasks.add(
          new Task(item("TASK", matcher.group(1), matcher.group(2), place), new ArrayList<>()));
      return true;
    }
    matcher = STEP.matcher(line);
    if (matcher.matches()) {
      addStep(matcher.group(2), item("STEP", matcher.group(1), matcher.group(3), place), place);
      return true;
    }
    matcher = EVIDENCE.matcher(line);
    if (matcher.matches()) {
      evidence(matcher.group(1))
          .add(item(matcher.group(1), matcher.group(2), matcher.group(3), place));
      return true;
    }
    matcher = DUTY.matcher(line);
    if (matcher.matches()) {
      duties.add(
          new Duty(
              item("DUTY", matcher.group(1), matcher.group(3), place),
              matcher.group(2) != null,
              matcher.group(4),
              matcher.group(5)));
      return true;
    }
    matcher = LICENCE.matcher(line);
    if (matcher.matches()) {
      licences.add(
          new Licence(
              item("LICENCE", matcher.group(1), matcher.group(2), place),
              matcher.group(3),
              words(matcher.group(4)),
              words(matcher.group(5)),
              matcher.group(6)));
      return true;
    }
    matcher = NOTE.matcher(line);
    if (matcher.matches()) {
      draft.unmapped(place, "a note of the editors, which obliges nobody");
      return true;
    }
    return false;
  }

  private void addStep(String task, Item step, String place) {
    boolean belongs = !tasks.isEmpty() && last().item().number().equals(task);
    if (belongs) {
      last().steps().add(step);
    } else {
      error(
          ErrorCode.TRN_MISPLACED_CRITERION,
          "step " + step.number() + " does not stand under task " + task,
          place);
    }
  }

  private Task last() {
    return tasks.get(tasks.size() - 1);
  }

  private List<Item> evidence(String kind) {
    return switch (kind) {
      case "KNOW" -> knowledge;
      case "PRACTISE" -> practice;
      default -> conditions;
    };
  }

  private Item item(String kind, String number, String text, String place) {
    if (!numbers.add(kind + " " + number)) {
      error(ErrorCode.TRN_DUPLICATE_CRITERION, kind + " " + number + " stands twice", place);
    }
    return new Item(number, text.strip());
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split(" +")).toList();
  }

  private void demandWhatItNames(Licence licence) {
    for (String task : licence.tasks()) {
      demand(
          numbers.contains("TASK " + task),
          "licence " + licence.item().number() + " names task " + task + ", which is not there");
    }
    for (String duty : licence.duties()) {
      demand(
          numbers.contains("DUTY " + duty),
          "licence " + licence.item().number() + " names duty " + duty + ", which is not there");
    }
  }

  private void demand(boolean there, String message) {
    if (!there) {
      error(ErrorCode.TRN_MISSING_MEMBER, message, "the whole file");
    }
  }

  private void error(ErrorCode code, String message, String place) {
    draft.note(Finding.of(code, message).from(place));
  }
}
