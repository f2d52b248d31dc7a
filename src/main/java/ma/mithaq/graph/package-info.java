/**
 * What a dossier's facts join, as a graph: its shortest chains, the surroundings of a thing, and a plan on which it can
 * be drawn so as to be read. Nothing here knows a window; the same dossier gives the same plan.
 */
package ma.mithaq.graph;
