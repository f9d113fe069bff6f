/** An instrument held against what is known about it, and against the answers of people. */
package org.evenaar.validation;
