package online.ucca.triumvirate.adapter.tga.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import online.ucca.triumvirate.corpus.Wording;
import online.ucca.triumvirate.model.error.ErrorCode;
import online.ucca.triumvirate.model.error.Finding;
import online.ucca.triumvirate.model.error.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * A page, parsed within limits: strict UTF-8, bounded size, nesting and number of tags, nothing
 * fetched.
 */
final class PageDocument {
  private static final int LARGEST = 32 * 1024 * 1024;
  private static final int DEEPEST = 200;
  private static final int MOST_TAGS = 100_000;
  private static final String DECORATION =
      ".mobile-heading, .visually-hidden, .mint-icon, .material-icons, script, style, svg";

  private PageDocument() {}

  /** Parses a page; refuses with {@code ING_UNREADABLE} what is no page within the limits. */
  static Element parse(byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw refusal("the page has " + bytes.length + " bytes; the limit is " + LARGEST);
    }
    String text = decode(bytes);
    checkTags(text);
    Document document = checkDepth(Jsoup.parse(text));
    Element main = document.selectFirst("main");
    return main == null ? document.body() : main;
  }

  /** Parses a fragment of a page; refuses with {@code ING_UNREADABLE} what exceeds the limits. */
  static Element fragment(String text) {
    if (text.length() > LARGEST) {
      throw refusal("the text has " + text.length() + " characters; the limit is " + LARGEST);
    }
    checkTags(text);
    return checkDepth(Jsoup.parseBodyFragment(text)).body();
  }

  private static Document checkDepth(Document document) {
    int[] deepest = {0};
    NodeTraversor.traverse(
        (Node node, int depth) -> deepest[0] = Math.max(deepest[0], depth), document);
    if (deepest[0] > DEEPEST) {
      throw refusal("the page nests deeper than " + DEEPEST + " levels");
    }
    return document;
  }

  /** An element's words without what the page only decorates them with. */
  static String words(@Nullable Element element) {
    if (element == null) {
      return "";
    }
    return Wording.normalise(plain(element).text());
  }

  /** A copy of an element without what the page only decorates it with. */
  static Element plain(Element element) {
    Element copy = element.clone();
    copy.select(DECORATION).remove();
    return copy;
  }

  /** Misplaced tags cost the parser time by the square of their number. */
  private static void checkTags(String text) {
    int tags = 0;
    for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i + 1)) {
      tags++;
    }
    if (tags > MOST_TAGS) {
      throw refusal("the page has more than " + MOST_TAGS + " tags");
    }
  }

  private static String decode(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw refusal("the page is not valid UTF-8");
    }
  }

  private static Refusal refusal(String message) {
    return new Refusal(Finding.of(ErrorCode.ING_UNREADABLE, message));
  }
}
