package online.ucca.triumvirate.architecture.guilty.cli;

import online.ucca.triumvirate.architecture.guilty.payment.Innocent;

record CliKnowsPayment(Innocent known) {}
