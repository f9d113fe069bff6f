/** Reads YAML files that people write, and says with line and expectation what is not as it should be. */
package org.evenaar.rules.yaml;
