package online.ucca.triumvirate.adapter.tga.section;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.adapter.tga.product.ProductSection;
import online.ucca.triumvirate.adapter.tga.product.Statement;

/** Puts together what the layout before 2012 keeps in two sections. */
final class EarlierLayout {
  private EarlierLayout() {}

  /** The unit's descriptor and its application, as one text. */
  static ProductSection application(ProductSection descriptor, ProductSection application) {
    if (descriptor.state() != ProductSection.State.PRESENT) {
      return application;
    }
    if (application.state() != ProductSection.State.PRESENT) {
      return descriptor;
    }
    String place = descriptor.place() + "; " + application.place();
    String text =
        descriptor.statements().get(0).text() + " " + application.statements().get(0).text();
    return ProductSection.of(List.of(new Statement(text, List.of(), place)), place);
  }

  /** What must be held before, and what must be held beside under its own heading. */
  static ProductSection requisites(ProductSection before, ProductSection beside, String heading) {
    if (beside.state() != ProductSection.State.PRESENT) {
      return before;
    }
    List<Statement> all = new ArrayList<>(before.statements());
    all.add(new Statement(heading, beside.statements(), beside.place()));
    return ProductSection.of(
        all, before.state() == ProductSection.State.PRESENT ? before.place() : beside.place());
  }
}
