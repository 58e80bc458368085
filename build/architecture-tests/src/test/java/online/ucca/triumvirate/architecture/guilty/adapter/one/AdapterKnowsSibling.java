package online.ucca.triumvirate.architecture.guilty.adapter.one;

import online.ucca.triumvirate.architecture.guilty.adapter.two.Innocent;

record AdapterKnowsSibling(Innocent known) {}
