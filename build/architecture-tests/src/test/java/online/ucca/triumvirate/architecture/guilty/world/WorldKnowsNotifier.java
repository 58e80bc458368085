package online.ucca.triumvirate.architecture.guilty.world;

import online.ucca.triumvirate.architecture.guilty.delivery.Innocent;

record WorldKnowsNotifier(Innocent known) {}
