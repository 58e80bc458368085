package online.ucca.triumvirate.architecture.guilty.delivery;

import online.ucca.triumvirate.architecture.guilty.payment.Innocent;

record NotifierKnowsPayment(Innocent known) {}
