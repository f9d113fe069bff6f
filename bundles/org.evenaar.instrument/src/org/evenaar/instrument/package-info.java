/**
 * Instruments (questionnaires, tests and scores) and what is known about them: the registry, the groups that evidence is
 * about, and the files of one's own.
 */
package org.evenaar.instrument;
