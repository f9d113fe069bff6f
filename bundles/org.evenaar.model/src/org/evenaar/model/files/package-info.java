/**
 * Models in files: XMI that can be compared and merged, read without trust and written in one piece. Sentences for
 * people are made by whoever reads or writes, as only they know what the file is to them.
 */
package org.evenaar.model.files;
