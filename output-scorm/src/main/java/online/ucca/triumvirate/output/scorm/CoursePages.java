package online.ucca.triumvirate.output.scorm;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.engine.courseware.Courseware;
import online.ucca.triumvirate.engine.courseware.Courseware.Question;
import online.ucca.triumvirate.engine.courseware.CoursewareTexts;
import online.ucca.triumvirate.engine.document.Block;
import online.ucca.triumvirate.engine.document.Block.ParagraphStyle;
import online.ucca.triumvirate.engine.document.Document;
import online.ucca.triumvirate.engine.markup.TextCheck;

/**
 * Divides courseware into pages. A learning system keeps 4,096 characters for a page (SCORM 1.2
 * RTE, {@code cmi.suspend_data}), so a page asks few questions, and a workbook has a page for each
 * of its sections (ADR 31).
 */
final class CoursePages {
  /** Leaves about 670 characters for an answer, a hundred words and more. */
  static final int MOST_QUESTIONS = 6;

  private static final int LONGEST_TITLE = 180;

  private final Courseware course;
  private final TextCheck check;
  private final List<String> tokens;
  private final List<CoursePage> pages = new ArrayList<>();

  private CoursePages(Courseware course, TextCheck check) {
    this.course = course;
    this.check = check;
    this.tokens = CoursewareTexts.tokens(course.questions());
  }

  /** At least one page, the questions before the workbook. */
  static List<CoursePage> of(Courseware course, TextCheck check) {
    CoursePages division = new CoursePages(course, check);
    division.addQuestions();
    Document workbook = course.workbook();
    if (workbook != null) {
      division.addWorkbook(workbook);
    }
    return List.copyOf(division.pages);
  }

  private void addQuestions() {
    List<Question> questions = course.questions();
    if (questions.isEmpty() && course.workbook() == null) {
      addQuestions(course.questionsTitle(), 0, 0);
    }
    int end;
    for (int start = 0; start < questions.size(); start = end) {
      String section = questions.get(start).section();
      end = start + 1;
      while (end < questions.size() && questions.get(end).section().equals(section)) {
        end++;
      }
      String title = course.questionsTitle() + (section.isEmpty() ? "" : ": " + section);
      int parts = (end - start + MOST_QUESTIONS - 1) / MOST_QUESTIONS;
      for (int part = 0; part < parts; part++) {
        addQuestions(
            numbered(title, part, parts),
            start + part * (end - start) / parts,
            start + (part + 1) * (end - start) / parts);
      }
    }
  }

  private void addQuestions(String title, int start, int end) {
    String name = "questions-" + (pages.size() + 1);
    pages.add(
        new CoursePage(
            name,
            title,
            PageFrame.write(
                course,
                title,
                check,
                new QuestionsContent(
                    course.questions().subList(start, end), tokens.subList(start, end)))));
  }

  private void addWorkbook(Document workbook) {
    String title = line(workbook.title());
    List<List<Block>> sections = sections(workbook);
    for (int i = 0; i < sections.size(); i++) {
      List<Block> section = sections.get(i);
      String pageTitle = line(title + heading(section));
      pages.add(
          new CoursePage(
              "workbook-" + (i + 1),
              pageTitle,
              PageFrame.write(course, pageTitle, check, new WorkbookContent(section))));
    }
  }

  /** What stands before the first heading belongs to the first section. */
  private static List<List<Block>> sections(Document workbook) {
    List<List<Block>> sections = new ArrayList<>(List.of(new ArrayList<>()));
    boolean begun = false;
    for (Block block : workbook.blocks()) {
      boolean begins = block instanceof Block.Heading heading && heading.level() == 1;
      if (begins && begun) {
        sections.add(new ArrayList<>());
      }
      begun |= begins;
      if (!repeatsTitle(block, workbook)) {
        sections.get(sections.size() - 1).add(block);
      }
    }
    return sections;
  }

  /** The page's own heading says it already. */
  private static boolean repeatsTitle(Block block, Document workbook) {
    return block.equals(Block.Paragraph.of(ParagraphStyle.TITLE, workbook.title()));
  }

  private static String heading(List<Block> section) {
    for (Block block : section) {
      if (block instanceof Block.Heading heading && heading.level() == 1) {
        return ": " + heading.text();
      }
    }
    return "";
  }

  private static String numbered(String title, int part, int parts) {
    String line = line(title);
    return parts == 1 ? line : line + " (" + (part + 1) + " of " + parts + ")";
  }

  private static String line(String title) {
    return new TextCheck().line(title, LONGEST_TITLE);
  }
}
