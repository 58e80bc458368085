package online.ucca.triumvirate.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What the rules on arrows share. */
final class Arrows {
  static final String ARROWS =
      "ADR-1: arrows point inwards, to the model; what points outwards ties the language to a technology";
  static final String BYTES =
      "ADR-2: engine and adapters meet only in bytes that satisfy the schema";

  private Arrows() {}

  static ArchRule only(House house, Room room, List<Room> known, String... libraries) {
    return classes()
        .that()
        .resideInAPackage(house.room(room))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(house.knowable(known, libraries))
        .because(ARROWS);
  }
}
