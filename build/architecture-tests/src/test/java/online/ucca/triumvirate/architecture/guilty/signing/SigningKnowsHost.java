package online.ucca.triumvirate.architecture.guilty.signing;

import online.ucca.triumvirate.architecture.guilty.host.Innocent;

record SigningKnowsHost(Innocent known) {}
