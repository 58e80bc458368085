package online.ucca.triumvirate.architecture.guilty.payment;

import online.ucca.triumvirate.architecture.guilty.delivery.Innocent;

record PaymentKnowsNotifier(Innocent known) {}
