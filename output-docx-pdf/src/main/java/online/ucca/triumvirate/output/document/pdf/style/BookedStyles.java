package online.ucca.triumvirate.output.document.pdf.style;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StandardAttributeResolver;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.context.StylesheetFactoryImpl;
import org.xhtmlrenderer.css.extend.lib.DOMTreeResolver;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.newmatch.Matcher;
import org.xhtmlrenderer.css.newmatch.PageInfo;
import org.xhtmlrenderer.css.sheet.FontFaceRule;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;

/**
 * Answers with the styles of a book, and asks Flying Saucer's own matcher only for a place that no
 * document had before. For one layout of one document, in one thread.
 */
public final class BookedStyles extends StyleReference {
  private final StyleBook book;
  private final UserAgentCallback agent;
  private final IdentityHashMap<Node, Place> places = new IdentityHashMap<>();
  private @Nullable Matcher matcher;
  private @Nullable NamespaceHandler namespace;
  private @Nullable UserInterface user;

  /**
   * Styles from a book.
   *
   * @param book the style sheet
   * @param agent what resolves addresses; it is never asked
   */
  public BookedStyles(StyleBook book, UserAgentCallback agent) {
    super(agent);
    this.book = book;
    this.agent = agent;
  }

  @Override
  public void setDocumentContext(
      SharedContext context, NamespaceHandler handler, Document document, UserInterface ui) {
    namespace = handler;
    user = ui;
  }

  @Override
  public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
    if (element == null) {
      return CascadedStyle.emptyCascadedStyle;
    }
    Place place = place(element);
    CascadedStyle known = place.style();
    if (known == null) {
      known = matcher().getCascadedStyle(element, false);
      place.style(known);
    }
    return known;
  }

  @Override
  public @Nullable CascadedStyle getPseudoElementStyle(Node node, String name) {
    Element element = node instanceof Element own ? own : (Element) node.getParentNode();
    Map<String, Optional<CascadedStyle>> generated = place(element).generated();
    Optional<CascadedStyle> known = generated.get(name);
    if (known == null) {
      known = Optional.ofNullable(matcher().getPECascadedStyle(element, name));
      generated.put(name, known);
    }
    return known.orElse(null);
  }

  @Override
  public PageInfo getPageStyle(@Nullable String name, String pseudoPage) {
    String key = (name == null ? "" : name) + ":" + pseudoPage;
    PageInfo known = book.pages().get(key);
    if (known == null) {
      known = matcher().getPageCascadedStyle(name, pseudoPage);
      book.pages().put(key, known);
    }
    return known;
  }

  @Override
  public boolean isHoverStyled(Element element) {
    return false;
  }

  @Override
  public List<FontFaceRule> getFontFaceRules() {
    return List.of();
  }

  private Place place(Element element) {
    Place known = places.get(element);
    if (known == null) {
      Place around =
          element.getParentNode() instanceof Element parent ? place(parent) : book.root();
      known =
          around.inside(
              new Place.Look(
                  element.getTagName(),
                  element.getAttribute("class"),
                  element.getAttribute("style"),
                  classBefore(element)));
      places.put(element, known);
    }
    return known;
  }

  private static String classBefore(Element element) {
    Node before = element.getPreviousSibling();
    while (before != null && !(before instanceof Element)) {
      before = before.getPreviousSibling();
    }
    return before instanceof Element found ? found.getAttribute("class") : "";
  }

  private Matcher matcher() {
    if (matcher == null) {
      matcher =
          new Matcher(
              new DOMTreeResolver(),
              new StandardAttributeResolver(
                  Objects.requireNonNull(namespace), agent, Objects.requireNonNull(user)),
              new StylesheetFactoryImpl(agent),
              List.of(book.sheet()),
              "print");
    }
    return matcher;
  }
}
