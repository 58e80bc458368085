package online.ucca.triumvirate.output.scorm;

import java.util.regex.Pattern;
import online.ucca.triumvirate.engine.courseware.Courseware;
import online.ucca.triumvirate.engine.markup.Markup;
import online.ucca.triumvirate.engine.markup.TextCheck;

/**
 * What all pages have in common: their head, how to answer, what is said of storing, and notices.
 */
final class PageFrame {
  /** The id of the text that says how much room is left for answers. */
  static final String ROOM = "room";

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final String[] HIDDEN = {"hidden", "hidden"};

  private PageFrame() {}

  static byte[] write(Courseware course, String title, TextCheck check, PageContent content) {
    Markup page = Markup.html(check);
    String language = LANGUAGE.matcher(course.language()).matches() ? course.language() : "en";
    page.start(
            "html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language)
        .line();
    writeHead(page, title + " – " + course.title());
    page.start("body", "data-kind", content.kind()).line();
    page.start("header").line();
    page.element("p", course.title() + " – " + course.version(), "dir", "auto");
    page.element("h1", title, "dir", "auto");
    page.endLine();
    page.start("main").line();
    page.start("noscript")
        .element("p", "Answers are not stored: scripts are switched off.")
        .endLine();
    page.element("p", "", "id", "connection", "role", "status");
    writeInstructions(page, course, content);
    PageFields fields = new PageFields();
    page.start("form", "id", "answers", "autocomplete", "off").line();
    content.writeTo(page, fields);
    page.start("div", "id", "messages").line();
    page.element("p", "", "id", ROOM);
    page.element("p", "", "id", "problem", "role", "alert");
    page.element("p", "", "id", "status", "role", "status");
    page.endLine();
    writeClosing(page, content, fields);
    page.endLine();
    page.start(
        "section", "id", "earlier", HIDDEN[0], HIDDEN[1], "aria-labelledby", "earlier-title");
    page.element("h2", "Answers to an earlier edition of this page", "id", "earlier-title");
    page.element("p", "This page has changed since you wrote these. Copy what you still need.");
    page.endLine();
    page.endLine();
    writeFooter(page, course);
    return page.toBytes();
  }

  private static void writeHead(Markup page, String title) {
    page.start("head").line();
    page.empty("meta", "charset", "utf-8").line();
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.element("title", title);
    page.empty("link", "rel", "stylesheet", "href", Scorm12Packager.STYLE).line();
    page.start("script", "src", Scorm12Packager.SCRIPT, "defer", "defer").endLine();
    page.endLine();
  }

  private static void writeInstructions(Markup page, Courseware course, PageContent content) {
    page.start("section", "aria-labelledby", "how").line();
    page.element("h2", "Before you begin", "id", "how");
    page.start("ul").line();
    if (content instanceof QuestionsContent) {
      course.instructions().forEach(text -> page.start("li", "dir", "auto").lines(text).endLine());
    }
    page.element(
        "li",
        "A learning system keeps a limited number of characters for each page. Under your answers"
            + " you see how many are left.");
    page.element("li", "Your answers are stored as you write, and when you leave the page.");
    page.endLine().endLine();
  }

  private static void writeClosing(Markup page, PageContent content, PageFields fields) {
    page.start("div", "id", "closing", "data-edition", fields.edition()).line();
    page.start("p", "class", "buttons").line();
    String submit = content instanceof QuestionsContent ? "Submit answers" : "Mark as finished";
    page.element("button", submit, "type", "button", "id", "submit");
    page.element("button", "Store now", "type", "button", "id", "store");
    page.element("button", "Print", "type", "button", "id", "print");
    page.endLine().endLine();
  }

  private static void writeFooter(Markup page, Courseware course) {
    page.start("footer").line();
    for (String notice : course.notices()) {
      page.start("p", "dir", "auto").lines(notice).endLine();
    }
    page.element("p", "Pack " + course.packId());
    page.endLine();
  }
}
