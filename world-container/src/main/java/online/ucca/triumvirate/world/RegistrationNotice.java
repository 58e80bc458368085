package online.ucca.triumvirate.world;

import java.util.ArrayList;
import java.util.List;
import online.ucca.triumvirate.model.registration.AdapterDeclaration;
import online.ucca.triumvirate.model.registration.AdapterRegistration;
import online.ucca.triumvirate.model.registration.RegistrationChange;
import online.ucca.triumvirate.model.registration.Registrations;

/**
 * A change that opening a world made to a registration.
 *
 * @param registration the registration after it
 * @param change the change
 */
public record RegistrationNotice(AdapterRegistration registration, RegistrationChange change) {

  static List<RegistrationNotice> between(Registrations before, Registrations after) {
    List<RegistrationNotice> notices = new ArrayList<>();
    for (AdapterRegistration registration : after.registrations()) {
      AdapterDeclaration declaration = registration.declaration();
      int known =
          before
              .find(declaration.adapterId(), declaration.adapterVersion(), registration.clientId())
              .map(one -> one.history().size())
              .orElse(0);
      List<RegistrationChange> history = registration.history();
      history
          .subList(known, history.size())
          .forEach(change -> notices.add(new RegistrationNotice(registration, change)));
    }
    return notices;
  }
}
