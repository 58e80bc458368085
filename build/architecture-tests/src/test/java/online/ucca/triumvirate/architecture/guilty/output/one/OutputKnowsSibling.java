package online.ucca.triumvirate.architecture.guilty.output.one;

import online.ucca.triumvirate.architecture.guilty.output.two.Innocent;

record OutputKnowsSibling(Innocent known) {}
