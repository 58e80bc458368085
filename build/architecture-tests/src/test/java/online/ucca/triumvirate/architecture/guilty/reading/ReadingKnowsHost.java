package online.ucca.triumvirate.architecture.guilty.reading;

import online.ucca.triumvirate.architecture.guilty.host.Innocent;

record ReadingKnowsHost(Innocent known) {}
