package online.ucca.triumvirate.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Takes a house apart into its rooms. */
final class RoomSlices implements SliceAssignment {
  private final House house;

  RoomSlices(House house) {
    this.house = house;
  }

  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    return house.roomOf(type).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
  }

  @Override
  public String getDescription() {
    return "the rooms of the house";
  }
}
