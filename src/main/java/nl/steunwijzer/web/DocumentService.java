package nl.steunwijzer.web;

import nl.steunwijzer.library.DocumentStore;
import nl.steunwijzer.library.Intake;

/**
 * What pages and API do with documents.
 *
 * @param store those that are kept
 * @param intake takes in others
 * @param door who may change them
 */
public record DocumentService(DocumentStore store, Intake intake, EditorDoor door) {}
