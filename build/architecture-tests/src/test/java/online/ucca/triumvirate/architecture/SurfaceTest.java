package online.ucca.triumvirate.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static online.ucca.triumvirate.architecture.Verdict.holdsAndBites;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** ADR-3: what a room shows is in the JDK's words and the project's own. */
class SurfaceTest {

  @Test
  void noTypeOfALibraryIsInAPublicSignature() {
    holdsAndBites(
        house ->
            classes()
                .that()
                .arePublic()
                .and(exportedBy(house))
                .should(speakOnlyOurOwnTypes(house))
                .because(
                    "ADR-3: a library in a signature is a library that every user is tied to; only the"
                        + " JSON package may show the JSON API, which is what it is for"),
        "LeaksByReturnType",
        "LeaksByParameter",
        "LeaksByException",
        "LeaksByField",
        "LeaksBySupertype",
        "LeaksByTypeArgument",
        "LeaksByBound",
        "LeaksJson");
  }

  @Test
  void theRuleSeesEveryExportedPackage() {
    House house = House.real();
    for (String exported : house.exportedPackages()) {
      assertTrue(house.classes().containPackage(exported), exported);
    }
    assertTrue(house.exportedPackages().size() > 20, "modules are missing on the class path");
  }

  private static DescribedPredicate<JavaClass> exportedBy(House house) {
    return DescribedPredicate.describe(
        "are in an exported package",
        type -> house.exportedPackages().contains(type.getPackageName()));
  }

  private static ArchCondition<JavaClass> speakOnlyOurOwnTypes(House house) {
    return new ArchCondition<>("show only types of the JDK and of this project") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        PackageMatchers allowed =
            type.getPackageName().equals(house.room(Room.MODEL_JSON))
                ? PackageMatchers.of("java..", "online.ucca.triumvirate..", "jakarta.json..")
                : PackageMatchers.of("java..", "online.ucca.triumvirate..");
        shown(type)
            .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
            .map(JavaClass::getBaseComponentType)
            .filter(shown -> !shown.isPrimitive() && !allowed.test(shown.getPackageName()))
            .distinct()
            .forEach(
                leak ->
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " shows " + leak.getName())));
      }
    };
  }

  private static Stream<JavaType> shown(JavaClass type) {
    List<JavaType> shown = new ArrayList<>(type.getInterfaces());
    type.getSuperclass().ifPresent(shown::add);
    type.getTypeParameters().forEach(parameter -> shown.addAll(parameter.getUpperBounds()));
    type.getFields().stream().filter(SurfaceTest::isShown).forEach(f -> shown.add(f.getType()));
    for (JavaCodeUnit unit : type.getCodeUnits()) {
      if (isShown(unit)) {
        shown.add(unit.getReturnType());
        shown.addAll(unit.getParameterTypes());
        shown.addAll(unit.getExceptionTypes());
        for (JavaTypeVariable<?> parameter : unit.getTypeParameters()) {
          shown.addAll(parameter.getUpperBounds());
        }
      }
    }
    return shown.stream();
  }

  private static boolean isShown(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }
}
