package online.ucca.triumvirate.output.document.tagged;

import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import com.openhtmltopdf.render.RenderingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/**
 * Draws the pages and marks what is drawn as part of the structure, or as an artifact: page
 * furniture, rules and fills, and a table's header where it is drawn again, so that it is read only
 * where the table begins. For one document.
 */
final class MarkedOutput extends PdfBoxFastOutputDevice {
  private static final Object NOTHING = new Object();
  private static final Object ARTIFACT = new Object();
  private static final Object REPEATED = new Object();

  /** In the order in which a page's margins are drawn. */
  private static final List<String> FURNITURE = List.of("Header", "Footer");

  private final Map<String, PDPropertyList> artifacts = new HashMap<>();
  private final Map<TableSectionBox, Integer> headerPages = new HashMap<>();
  private final Set<Box> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Box> drawn = new ArrayList<>();

  private int pages;
  private int margins;
  private int repeated;
  private @Nullable SizedFace face;
  private @Nullable PDPageContentStream stream;
  private @Nullable RenderingContext context;

  MarkedOutput(float dotsPerPoint) {
    super(dotsPerPoint, false, true, PdfAConformance.PDFA_2_A);
  }

  /** Every box that is part of the structure, once, in the order of drawing. */
  List<Box> drawn() {
    return drawn;
  }

  @Override
  public void setRenderingContext(RenderingContext context) {
    this.context = context;
    super.setRenderingContext(context);
  }

  @Override
  public void initializePage(PDPageContentStream stream, PDPage page, float height) {
    this.stream = stream;
    pages++;
    margins = 0;
    super.initializePage(stream, page, height);
  }

  @Override
  public void setFont(FSFont font) {
    super.setFont(font);
    face = (SizedFace) font;
  }

  /** All characters are known to be in the font: none is looked for in another. */
  @Override
  public void drawString(String text, float x, float y, @Nullable JustificationInfo info) {
    SizedFace font = Objects.requireNonNull(face);
    drawStringFast(text, x, y, info, font.embedded(), font.getSize2D());
  }

  @Override
  public Object startStructure(StructureType type, Box box) {
    if (type == StructureType.RUNNING || isDrawnAgain(box)) {
      if (repeated++ == 0) {
        boolean furniture = type == StructureType.RUNNING && margins < FURNITURE.size();
        begin(furniture ? FURNITURE.get(margins++) : "");
      }
      return REPEATED;
    }
    if (repeated > 0) {
      return NOTHING;
    }
    if (type == StructureType.BACKGROUND) {
      if (!box.hasNonTextContent(Objects.requireNonNull(context))) {
        return NOTHING;
      }
      begin();
      return ARTIFACT;
    }
    if (seen.add(box)) {
      drawn.add(box);
    }
    return super.startStructure(type, box);
  }

  @Override
  public void endStructure(Object token) {
    if (token == REPEATED) {
      if (--repeated == 0) {
        end();
      }
    } else if (token == ARTIFACT) {
      end();
    } else if (token != NOTHING) {
      super.endStructure(token);
    }
  }

  private boolean isDrawnAgain(Box box) {
    for (Box at = box; at != null; at = at.getParent()) {
      if (at instanceof TableSectionBox section && section.isHeader()) {
        return headerPages.computeIfAbsent(section, s -> pages) != pages;
      }
    }
    return false;
  }

  /** Begins what only makes the page look better: a rule, a fill. */
  private void begin() {
    try {
      Objects.requireNonNull(stream).beginMarkedContent(COSName.ARTIFACT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins what is there because the text is cut into pages. */
  private void begin(String subtype) {
    try {
      PDPropertyList properties = artifacts.computeIfAbsent(subtype, MarkedOutput::pagination);
      Objects.requireNonNull(stream).beginMarkedContent(COSName.ARTIFACT, properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void end() {
    try {
      Objects.requireNonNull(stream).endMarkedContent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PDPropertyList pagination(String subtype) {
    COSDictionary properties = new COSDictionary();
    properties.setName(COSName.TYPE, "Pagination");
    if (!subtype.isEmpty()) {
      properties.setName(COSName.SUBTYPE, subtype);
    }
    return PDPropertyList.create(properties);
  }
}
