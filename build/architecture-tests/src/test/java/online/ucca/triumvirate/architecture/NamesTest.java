package online.ucca.triumvirate.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static online.ucca.triumvirate.architecture.Verdict.holdsAndBites;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The house style, as far as class files show it. */
class NamesTest {
  private static final int MOST_TYPES_IN_A_PACKAGE = 20;

  @Test
  void aNameSaysWhatAThingIs() {
    holdsAndBites(
        house ->
            noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .because("house style: a port is a role noun, an implementation technology + role"),
        "StoreImpl",
        "StoreManager",
        "StoreHelper",
        "StoreUtils");
  }

  @Test
  void anInterfaceDoesNotSayThatItIsOne() {
    holdsAndBites(
        house ->
            noClasses()
                .that()
                .areInterfaces()
                .should()
                .haveSimpleNameStartingWith("I")
                .andShould()
                .haveNameMatching(".*[.$]I\\p{Lu}[^.$]*")
                .because("house style: a port is a role noun"),
        "IStore");
  }

  @Test
  void everyPackageSaysWhatLivesThereAndIsNullMarked() {
    holdsAndBites(
        house ->
            all(packages())
                .should(beNullMarked())
                .because("house style: null is named where it may be, and nowhere else"),
        "guilty.unmarked",
        "guilty.undescribed");
  }

  @Test
  void aPackageHoldsAtMostTwentyTypes() {
    holdsAndBites(
        house ->
            all(packages())
                .should(holdAtMost(MOST_TYPES_IN_A_PACKAGE))
                .because("house style: a package past 20 types wants another room"),
        "guilty.crowded");
  }

  @Test
  void everyClassIsInAPackageOfTheProject() {
    House house = House.real();
    classes()
        .should()
        .resideInAPackage(house.root() + "..")
        .because("ADR-1: one root for all rooms")
        .check(house.classes());
  }

  private static ClassesTransformer<JavaPackage> packages() {
    return new AbstractClassesTransformer<>("packages") {
      @Override
      public Iterable<JavaPackage> doTransform(JavaClasses classes) {
        Map<String, JavaPackage> packages = new TreeMap<>();
        classes.forEach(type -> packages.put(type.getPackageName(), type.getPackage()));
        return packages.values();
      }
    };
  }

  private static ArchCondition<JavaPackage> beNullMarked() {
    return new ArchCondition<>("have a package-info with @NullMarked") {
      @Override
      public void check(JavaPackage place, ConditionEvents events) {
        boolean marked =
            place
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
        if (!marked) {
          events.add(SimpleConditionEvent.violated(place, place.getName() + " is not marked"));
        }
      }
    };
  }

  private static ArchCondition<JavaPackage> holdAtMost(int most) {
    return new ArchCondition<>("hold at most " + most + " top-level types") {
      @Override
      public void check(JavaPackage place, ConditionEvents events) {
        var types =
            place.getClasses().stream()
                .filter(type -> type.isTopLevelClass() && !type.isArray())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.equals("package-info"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (types.size() > most) {
          events.add(
              SimpleConditionEvent.violated(
                  place, place.getName() + " holds " + types.size() + ": " + types));
        }
      }
    };
  }
}
