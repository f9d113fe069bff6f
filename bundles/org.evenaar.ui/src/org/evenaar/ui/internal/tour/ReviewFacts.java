package org.evenaar.ui.internal.tour;

/**
 * What the tour looks at in an open review.
 *
 * @param review   tells one review from another
 * @param decided  how many decisions were taken, withdrawn ones not counted
 * @param reasoned how many of them say that a finding is justified or not applicable
 * @param byHand   findings that a person added
 * @param dirty    whether something is not saved
 * @param undone   whether something was undone and can be done again
 */
record ReviewFacts(Object review, int decided, int reasoned, int byHand, boolean dirty, boolean undone) {
}
