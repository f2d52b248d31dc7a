/**
 * What a dossier's facts relate, as a graph: its shortest paths, the neighbourhood of an entity, and a readable layout.
 * Nothing here knows a window; the same dossier gives the same plan.
 */
package ma.mithaq.graph;
